package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;

/**
 * Decodes text in which escape sequences switch character sets (PS3.5 section 6.1.2.5): bytes below
 * 0x80 are in G0, the others in G1. An unknown escape sequence stays visible.
 */
final class CodeExtensions {
  private static final int ESCAPE = 0x1B;

  /** G0 when it holds characters of two bytes (Japanese), else null: ASCII. */
  private String japanese;

  /** G1. */
  private Charset high;

  private final CodedCharacters first;
  private final byte[] bytes;
  private final boolean personName;
  private final StringBuilder text = new StringBuilder();
  private int next;

  private CodeExtensions(byte[] bytes, CodedCharacters first, boolean personName) {
    this.bytes = bytes;
    this.first = first;
    this.high = first.charset();
    this.personName = personName;
  }

  /**
   * Decodes a value.
   *
   * @param first the set in use before any escape sequence
   */
  static String decode(byte[] bytes, CodedCharacters first, VR vr) {
    return new CodeExtensions(bytes, first, vr == VR.PN).decode();
  }

  private String decode() {
    while (next < bytes.length) {
      int b = bytes[next] & 0xFF;
      if (b == ESCAPE) {
        readEscape();
      } else if (b >= 0x80) {
        appendRun(high);
      } else if (japanese != null && b > 0x20) {
        appendJapanese();
      } else {
        appendAscii((char) b);
      }
    }
    return text.toString();
  }

  private void readEscape() {
    for (int length = 2; length <= 3; length++) {
      if (next + length < bytes.length && select(escape(length))) {
        next += length + 1;
        return;
      }
    }
    text.append((char) ESCAPE);
    next++;
  }

  private String escape(int length) {
    return new String(bytes, next + 1, length, ISO_8859_1);
  }

  private boolean select(String escape) {
    switch (escape) {
      case "(B", "(J" -> japanese = null;
      case "$B", "$(D" -> japanese = escape;
      default -> {
        Charset selected = CodedCharacters.ofEscape(escape);
        if (selected == null) {
          return false;
        }
        high = selected;
      }
    }
    return true;
  }

  private void appendRun(Charset charset) {
    int start = next;
    while (next < bytes.length && bytes[next] < 0) {
      next++;
    }
    text.append(CodedCharacters.decode(bytes, start, next - start, charset));
  }

  /** EUC-JP has the same characters: with the high bits set, and JIS X 0212 behind 0x8F. */
  private void appendJapanese() {
    if (next + 1 >= bytes.length) {
      appendAscii((char) bytes[next]);
      return;
    }
    byte first = (byte) (bytes[next] | 0x80);
    byte second = (byte) (bytes[next + 1] | 0x80);
    byte[] euc =
        japanese.equals("$B")
            ? new byte[] {first, second}
            : new byte[] {(byte) 0x8F, first, second};
    text.append(new String(euc, Charset.forName("EUC-JP")));
    next += 2;
  }

  /** Delimiters and line ends bring back the first set. */
  private void appendAscii(char c) {
    text.append(c);
    next++;
    boolean delimiter = c == '\\' || c < ' ' || personName && (c == '^' || c == '=');
    // Some Korean devices do not repeat the escape sequence, and have no other G1 to go back to.
    if (delimiter && !first.escape().isEmpty()) {
      high = first.charset();
    }
  }
}
