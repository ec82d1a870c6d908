package org.arcdose.dicom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * Bytes of an object with their offset. Memory is taken as bytes arrive, never for a length that is
 * only declared.
 */
final class DicomInput {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final long limit;
  private final byte[] buffer = new byte[8192];
  private int next;
  private int end;

  /** Offset in the stream of the end of the buffer. */
  private long read;

  private boolean bigEndian;

  /** What is being read, for messages. */
  private int tag;

  DicomInput(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  void setBigEndian(boolean big) {
    bigEndian = big;
  }

  /** Offset of the next byte from the start of the stream. */
  long position() {
    return read - (end - next);
  }

  boolean atEnd() throws IOException, DicomException {
    return !has(1);
  }

  /** Whether that many more bytes are there; at most the size of the buffer can be asked for. */
  boolean has(int count) throws IOException, DicomException {
    while (end - next < count) {
      if (next > 0) {
        System.arraycopy(buffer, next, buffer, 0, end - next);
        end -= next;
        next = 0;
      }
      int got = in.read(buffer, end, buffer.length - end);
      if (got < 0) {
        return false;
      }
      end += got;
      advance(got);
    }
    return true;
  }

  /** Whether the next bytes are zero, that many or up to the end of the stream. */
  boolean startsWithZeros(int count) throws IOException, DicomException {
    has(count);
    for (int i = next; i < Math.min(next + count, end); i++) {
      if (buffer[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /** The buffer, in which the next bytes begin at {@link #peekOffset}. */
  byte[] peek() {
    return buffer;
  }

  int peekOffset() {
    return next;
  }

  int u8() throws IOException, DicomException {
    require(1);
    return buffer[next++] & 0xFF;
  }

  int u16() throws IOException, DicomException {
    require(2);
    int first = buffer[next] & 0xFF;
    int second = buffer[next + 1] & 0xFF;
    next += 2;
    return bigEndian ? first << 8 | second : second << 8 | first;
  }

  /** An unsigned 32 bit number as int. */
  int i32() throws IOException, DicomException {
    require(4);
    int first = u16();
    int second = u16();
    return bigEndian ? first << 16 | second : second << 16 | first;
  }

  /** Reads a tag and takes it as the one that messages name. */
  int tag() throws IOException, DicomException {
    tag = peekTag();
    next += 4;
    return tag;
  }

  int peekTag() throws IOException, DicomException {
    require(4);
    int group = u16();
    int element = u16();
    next -= 4;
    return group << 16 | element;
  }

  byte[] bytes(int length) throws IOException, DicomException {
    if (length <= end - next) {
      next += length;
      return Arrays.copyOfRange(buffer, next - length, next);
    }
    byte[] bytes = new byte[Math.min(length, CHUNK)];
    int filled = 0;
    while (true) {
      fill(bytes, filled);
      if (bytes.length == length) {
        return bytes;
      }
      filled = bytes.length;
      bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * filled));
    }
  }

  void skip(long length) throws IOException, DicomException {
    long left = length;
    while (left > 0) {
      require(1);
      int step = (int) Math.min(left, end - next);
      next += step;
      left -= step;
    }
  }

  /** The bytes not read yet, those in the buffer first. */
  InputStream rest() {
    return new SequenceInputStream(new ByteArrayInputStream(buffer, next, end - next), in);
  }

  DicomException broken(String problem) {
    return DicomException.at(position(), tag, problem);
  }

  private void fill(byte[] target, int from) throws IOException, DicomException {
    int at = from;
    int buffered = Math.min(end - next, target.length - at);
    System.arraycopy(buffer, next, target, at, buffered);
    next += buffered;
    at += buffered;
    while (at < target.length) {
      int got = in.read(target, at, target.length - at);
      if (got < 0) {
        throw truncated();
      }
      at += got;
      advance(got);
    }
  }

  private void require(int count) throws IOException, DicomException {
    if (end - next < count && !has(count)) {
      throw truncated();
    }
  }

  private void advance(int count) throws DicomException {
    read += count;
    if (read > limit) {
      throw broken("The object is longer than the limit of " + limit + " bytes.");
    }
  }

  private DicomException truncated() {
    return broken("The object is cut off: its data end within an element.");
  }
}
