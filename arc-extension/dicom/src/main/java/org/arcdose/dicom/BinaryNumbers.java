package org.arcdose.dicom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Binary numbers (PS3.5 section 6.2) as text and back, little endian. */
final class BinaryNumbers {
  private BinaryNumbers() {}

  /** Bytes after the last whole number are left out. */
  static List<String> strings(byte[] bytes, VR vr) {
    int width = vr == VR.AT ? 4 : vr.width();
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    List<String> values = new ArrayList<>(bytes.length / width);
    while (buffer.remaining() >= width) {
      values.add(next(buffer, vr));
    }
    return values;
  }

  static String first(byte[] bytes, VR vr) {
    int width = vr == VR.AT ? 4 : vr.width();
    return bytes.length < width
        ? ""
        : next(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), vr);
  }

  private static String next(ByteBuffer buffer, VR vr) {
    return switch (vr) {
      case US -> Integer.toString(Short.toUnsignedInt(buffer.getShort()));
      case SS -> Short.toString(buffer.getShort());
      case UL -> Integer.toUnsignedString(buffer.getInt());
      case SL -> Integer.toString(buffer.getInt());
      case UV -> Long.toUnsignedString(buffer.getLong());
      case SV -> Long.toString(buffer.getLong());
      case FL -> Float.toString(buffer.getFloat());
      case FD -> Double.toString(buffer.getDouble());
      case AT -> String.format("%04X%04X", buffer.getShort(), buffer.getShort());
      default -> throw new IllegalArgumentException(vr + " is no binary number.");
    };
  }

  /**
   * The numbers as bytes.
   *
   * @throws IllegalArgumentException when a text is no number or outside the range
   */
  static byte[] bytes(VR vr, String... values) {
    int width = vr == VR.AT ? 4 : vr.width();
    ByteBuffer buffer = ByteBuffer.allocate(width * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (String value : values) {
      put(buffer, vr, value.strip());
    }
    return buffer.array();
  }

  private static void put(ByteBuffer buffer, VR vr, String value) {
    switch (vr) {
      case US -> buffer.putShort((short) inRange(value, 0, 0xFFFF));
      case SS -> buffer.putShort((short) inRange(value, Short.MIN_VALUE, Short.MAX_VALUE));
      case UL -> buffer.putInt(Integer.parseUnsignedInt(value));
      case SL -> buffer.putInt(Integer.parseInt(value));
      case UV -> buffer.putLong(Long.parseUnsignedLong(value));
      case SV -> buffer.putLong(Long.parseLong(value));
      case FL -> buffer.putFloat(Float.parseFloat(value));
      case FD -> buffer.putDouble(Double.parseDouble(value));
      case AT -> {
        int tag = Integer.parseUnsignedInt(value, 16);
        buffer.putShort((short) Tag.group(tag)).putShort((short) tag);
      }
      default -> throw new IllegalArgumentException(vr + " is no binary number.");
    }
  }

  /** Turns the bytes of each unit round; those after the last whole unit stay. */
  static void turn(byte[] bytes, int length, int width) {
    for (int start = 0; start + width <= length; start += width) {
      for (int i = start, j = start + width - 1; i < j; i++, j--) {
        byte b = bytes[i];
        bytes[i] = bytes[j];
        bytes[j] = b;
      }
    }
  }

  private static int inRange(String value, int smallest, int largest) {
    int number = Integer.parseInt(value);
    if (number < smallest || number > largest) {
      throw new NumberFormatException("A number is outside " + smallest + " to " + largest + ".");
    }
    return number;
  }
}
