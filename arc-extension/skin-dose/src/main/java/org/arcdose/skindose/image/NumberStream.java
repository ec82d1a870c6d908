package org.arcdose.skindose.image;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes many numbers as JSON: a map has hundreds of thousands, and a general writer takes ten
 * times as long.
 */
final class NumberStream {
  private static final int FINEST = 6;
  private static final long[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};
  private static final int LONGEST = 24;

  private final OutputStream out;
  private final byte[] buffer = new byte[64 * 1024];
  private int length;

  NumberStream(OutputStream out) {
    this.out = out;
  }

  NumberStream text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > buffer.length - length) {
      flush();
    }
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
    return this;
  }

  /** A comma before every item but the first. */
  NumberStream next(int index) throws IOException {
    room();
    if (index > 0) {
      buffer[length++] = ',';
    }
    return this;
  }

  NumberStream integer(long value) throws IOException {
    room();
    digits(value);
    return this;
  }

  /** Rounded to so many decimals, at most 6, without zeros at the end. */
  NumberStream decimal(double value, int decimals) throws IOException {
    room();
    long scaled = Math.round(Math.abs(value) * POWERS[decimals]);
    int places = decimals;
    while (places > 0 && scaled % 10 == 0) {
      scaled /= 10;
      places--;
    }
    if (value < 0 && scaled != 0) {
      buffer[length++] = '-';
    }
    digits(scaled / POWERS[places]);
    if (places > 0) {
      buffer[length++] = '.';
      long fraction = scaled % POWERS[places];
      for (int place = places - 1; place >= 0; place--) {
        buffer[length++] = (byte) ('0' + fraction / POWERS[place] % 10);
      }
    }
    return this;
  }

  /** A number with five digits, but not finer than a millionth. */
  NumberStream significant(double value) throws IOException {
    int decimals = FINEST;
    double size = Math.abs(value);
    for (double limit = 0.1; decimals > 0 && size >= limit; limit *= 10) {
      decimals--;
    }
    return decimal(value, decimals);
  }

  void flush() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }

  private void room() throws IOException {
    if (buffer.length - length < LONGEST) {
      flush();
    }
  }

  private void digits(long value) {
    if (value == 0) {
      buffer[length++] = '0';
      return;
    }
    int end = length;
    for (long rest = value; rest > 0; rest /= 10) {
      end++;
    }
    int at = end;
    for (long rest = value; rest > 0; rest /= 10) {
      buffer[--at] = (byte) ('0' + rest % 10);
    }
    length = end;
  }
}
