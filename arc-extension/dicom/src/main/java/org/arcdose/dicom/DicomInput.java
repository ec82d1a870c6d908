package org.arcdose.dicom;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Bytes of an object with their offset. Memory is taken as bytes arrive, never for a length that is
 * only declared.
 */
final class DicomInput implements AutoCloseable {
  private static final int CHUNK = 1 << 16;

  /** Small, since most headers are; longer values do not pass through it. */
  private static final int BUFFER = 4096;

  private static final String CUT_OFF = "The object is cut off: its data end within an element.";

  /** Null when the buffer is all there is. */
  private final InputStream in;

  private final long limit;

  /** Null unless the bytes are inflated on the way; {@link #close} ends it. */
  private final Inflater inflater;

  private final byte[] buffer;
  private int next;
  private int end;

  /** Offset in the stream of the end of the buffer. */
  private long read;

  private boolean bigEndian;

  /** What is being read, for messages. */
  private int tag;

  DicomInput(InputStream in, long limit) {
    this(in, limit, null, new byte[BUFFER]);
  }

  private DicomInput(InputStream in, long limit, Inflater inflater, byte[] buffer) {
    this.in = in;
    this.limit = limit;
    this.inflater = inflater;
    this.buffer = buffer;
  }

  /** Bytes of a value that are read as elements; they are not changed. */
  static DicomInput of(byte[] value, long offset) {
    DicomInput input = new DicomInput(null, Long.MAX_VALUE, null, value);
    input.end = value.length;
    input.read = offset + value.length;
    return input;
  }

  /** The rest of the bytes inflated (PS3.5 section A.5); offsets count from their start. */
  DicomInput inflated() {
    Inflater raw = new Inflater(true);
    InputStream rest =
        new SequenceInputStream(new ByteArrayInputStream(buffer, next, end - next), in);
    return new DicomInput(new InflaterInputStream(rest, raw), limit, raw, new byte[BUFFER]);
  }

  /** Frees what inflating took; the stream stays open. */
  @Override
  public void close() {
    if (inflater != null) {
      inflater.end();
    }
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
      if (in == null) {
        return false;
      }
      if (next > 0) {
        System.arraycopy(buffer, next, buffer, 0, end - next);
        end -= next;
        next = 0;
      }
      int got = receive(buffer, end, buffer.length - end);
      if (got < 0) {
        return false;
      }
      end += got;
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

  /** Bytes in the buffer from {@link #peekOffset} on. */
  int peekLength() {
    return end - next;
  }

  /** A byte ahead of the next; {@link #has} was asked before. */
  int peekU8(int ahead) {
    return buffer[next + ahead] & 0xFF;
  }

  /** A number of two bytes ahead of the next; {@link #has} was asked before. */
  int peekU16(int ahead) {
    int first = peekU8(ahead);
    int second = peekU8(ahead + 1);
    return bigEndian ? first << 8 | second : second << 8 | first;
  }

  int u8() throws IOException, DicomException {
    require(1);
    return buffer[next++] & 0xFF;
  }

  int u16() throws IOException, DicomException {
    require(2);
    int value = peekU16(0);
    next += 2;
    return value;
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
    return peekU16(0) << 16 | peekU16(2);
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
    long from = position();
    int buffered = (int) Math.min(length, end - next);
    next += buffered;
    long left = length - buffered;
    // The last byte is read, because a file can be skipped beyond its end.
    while (left > 1 && in != null) {
      long skipped = inflater == null ? in.skip(left - 1) : 0;
      if (skipped <= 0) {
        require(1);
        skipped = Math.min(left, end - next);
        next += (int) skipped;
      } else {
        advance(skipped);
      }
      left -= skipped;
    }
    if (left > 0 && !has(1)) {
      throw DicomException.at(from, tag, CUT_OFF);
    }
    next += (int) left;
  }

  /** Copies bytes as they are. */
  void copyTo(OutputStream out, long length) throws IOException, DicomException {
    long left = length;
    byte[] chunk = new byte[(int) Math.min(left, CHUNK)];
    while (left > 0) {
      int got = some(chunk, 0, (int) Math.min(left, chunk.length));
      out.write(chunk, 0, got);
      left -= got;
    }
  }

  /** The next bytes as a stream that ends with them; its {@link Broken} tells what is wrong. */
  InputStream next(long length) {
    return new InputStream() {
      private long left = length;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] target, int from, int count) throws IOException {
        if (left == 0 || count == 0) {
          return count == 0 ? 0 : -1;
        }
        try {
          int got = some(target, from, (int) Math.min(left, count));
          left -= got;
          return got;
        } catch (DicomException e) {
          throw new Broken(e);
        }
      }
    };
  }

  /** At least one byte. */
  private int some(byte[] target, int from, int count) throws IOException, DicomException {
    int got;
    if (next < end) {
      got = Math.min(count, end - next);
      System.arraycopy(buffer, next, target, from, got);
      next += got;
    } else {
      got = in == null ? -1 : receive(target, from, count);
    }
    if (got < 0) {
      throw broken(CUT_OFF);
    }
    return got;
  }

  /** Carries what is wrong with an object through a stream. */
  static final class Broken extends IOException {
    private final DicomException reason;

    private Broken(DicomException reason) {
      super(reason);
      this.reason = reason;
    }

    DicomException reason() {
      return reason;
    }
  }

  DicomException broken(String problem) {
    return DicomException.at(position(), tag, problem);
  }

  private void fill(byte[] target, int from) throws IOException, DicomException {
    for (int at = from; at < target.length; ) {
      at += some(target, at, target.length - at);
    }
  }

  private void require(int count) throws IOException, DicomException {
    if (end - next < count && !has(count)) {
      throw broken(CUT_OFF);
    }
  }

  private int receive(byte[] target, int from, int length) throws IOException, DicomException {
    int got;
    try {
      got = in.read(target, from, length);
    } catch (ZipException | EOFException e) {
      if (inflater == null) {
        throw e;
      }
      throw broken("The deflated dataset is damaged or cut off.");
    }
    if (got > 0) {
      advance(got);
    }
    return got;
  }

  private void advance(long count) throws DicomException {
    read += count;
    if (read > limit) {
      throw broken("The object is longer than the limit of " + limit + " bytes.");
    }
    if (inflater != null && read > ReadLimits.inflatedBytes(inflater.getBytesRead())) {
      throw broken("The object inflates to more than any image does.");
    }
  }
}
