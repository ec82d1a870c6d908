package org.arcdose.dicom;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A growing buffer of little endian bytes in which lengths are filled in afterwards. */
final class DicomOutput {
  private byte[] bytes = new byte[8192];
  private int size;

  int size() {
    return size;
  }

  void u8(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  void u16(int value) {
    reserve(2);
    bytes[size++] = (byte) value;
    bytes[size++] = (byte) (value >> 8);
  }

  void i32(int value) {
    reserve(4);
    set32(size, value);
    size += 4;
  }

  void tag(int tag) {
    u16(Tag.group(tag));
    u16(tag);
  }

  void bytes(byte[] value) {
    reserve(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  /** Writes the number of bytes that follow a 32 bit length at the given place into it. */
  void fillLength(int at) {
    set32(at, size - at - 4);
  }

  void flushTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }

  private void set32(int at, int value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >> 8 * i);
    }
  }

  private void reserve(int count) {
    if (size + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + count, 2 * bytes.length));
    }
  }
}
