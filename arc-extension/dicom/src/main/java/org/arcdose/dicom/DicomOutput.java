package org.arcdose.dicom;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Elements on their way into a stream, in the byte order of an encoding. */
final class DicomOutput {
  private final OutputStream out;
  private final byte[] buffer = new byte[8192];
  private int size;
  private boolean bigEndian;

  DicomOutput(OutputStream out) {
    this.out = out;
  }

  void setBigEndian(boolean big) {
    bigEndian = big;
  }

  void u16(int value) throws IOException {
    reserve(2);
    buffer[size++] = (byte) (bigEndian ? value >> 8 : value);
    buffer[size++] = (byte) (bigEndian ? value : value >> 8);
  }

  /** An unsigned 32 bit number. */
  void i32(int value) throws IOException {
    u16(bigEndian ? value >>> 16 : value);
    u16(bigEndian ? value : value >>> 16);
  }

  void tag(int tag) throws IOException {
    u16(Tag.group(tag));
    u16(tag);
  }

  void u8(int value) throws IOException {
    reserve(1);
    buffer[size++] = (byte) value;
  }

  /** Header of an element in explicit VR; see {@link WireVr}. */
  void explicitHeader(int tag, int wireVr, long length) throws IOException {
    tag(tag);
    u8(WireVr.firstLetter(wireVr));
    u8(WireVr.secondLetter(wireVr));
    if (WireVr.hasShortLength(wireVr)) {
      u16((int) length);
    } else {
      u16(0);
      i32((int) length);
    }
  }

  /** Header of an element in implicit VR, of an item or of a delimitation item. */
  void implicitHeader(int tag, long length) throws IOException {
    tag(tag);
    i32((int) length);
  }

  /** Bytes as they are. */
  void bytes(byte[] value) throws IOException {
    if (value.length > buffer.length - size) {
      flush();
    }
    if (value.length > buffer.length) {
      out.write(value);
    } else {
      System.arraycopy(value, 0, buffer, size, value.length);
      size += value.length;
    }
  }

  /** Little endian numbers of that width; bytes after the last whole one stay as they are. */
  void numbers(byte[] value, int width) throws IOException {
    if (!bigEndian || width == 1) {
      bytes(value);
      return;
    }
    int whole = value.length - value.length % width;
    for (int start = 0; start < whole; start += width) {
      reserve(width);
      for (int i = width - 1; i >= 0; i--) {
        buffer[size++] = value[start + i];
      }
    }
    for (int i = whole; i < value.length; i++) {
      u8(value[i]);
    }
  }

  /**
   * Copies a value from a stream, the bytes of units of that width turned round; 1 leaves them.
   *
   * @return whether the stream had as many bytes
   */
  boolean copy(InputStream in, long length, int turnedWidth) throws IOException {
    byte[] chunk = new byte[(int) Math.min(length, 1 << 16)];
    for (long left = length; left > 0; ) {
      int got = in.readNBytes(chunk, 0, (int) Math.min(left, chunk.length));
      if (got == 0) {
        return false;
      }
      BinaryNumbers.turn(chunk, got, turnedWidth);
      flush();
      out.write(chunk, 0, got);
      left -= got;
    }
    return true;
  }

  /** Hands what is buffered to the stream, which is not flushed. */
  void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }

  private void reserve(int count) throws IOException {
    if (size + count > buffer.length) {
      flush();
    }
  }
}
