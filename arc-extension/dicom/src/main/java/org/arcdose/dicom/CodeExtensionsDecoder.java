package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decodes text in which escape sequences switch character sets (PS3.5 section 6.1.2.5): bytes below
 * 0x80 are in G0, the others in G1. What is not as declared is read if it can be.
 */
final class CodeExtensionsDecoder {
  private static final int ESCAPE = 0x1B;

  private final byte[] bytes;
  private final CodedCharacters first;
  private final List<CodedCharacters> declared;
  private final TextDelimiters delimiters;
  private final Set<TextFallback> seen;
  private final StringBuilder text = new StringBuilder();
  private CodedCharacters low = CodedCharacters.ASCII;

  /** G1, or null as long as nothing is in it. */
  private CodedCharacters high;

  /** Whether no escape sequence has put into G1 what is there since the last delimiter. */
  private boolean highIsAssumed;

  private int next;

  private CodeExtensionsDecoder(
      byte[] bytes,
      CodedCharacters first,
      List<CodedCharacters> declared,
      VR vr,
      Set<TextFallback> seen) {
    this.bytes = bytes;
    this.first = first;
    this.declared = declared;
    this.delimiters = new TextDelimiters(vr);
    this.seen = seen;
    this.high = first.startsInG1() ? first : onlyOneForG1();
    this.highIsAssumed = !first.startsInG1();
  }

  /**
   * Decodes a value.
   *
   * @param first the set in use before any escape sequence
   * @param declared all that may be used
   * @param seen gets what was not as declared
   */
  static String decode(
      byte[] bytes,
      CodedCharacters first,
      List<CodedCharacters> declared,
      VR vr,
      Set<TextFallback> seen) {
    Set<TextFallback> here = EnumSet.noneOf(TextFallback.class);
    String text = new CodeExtensionsDecoder(bytes, first, declared, vr, here).decode();
    boolean fits =
        !here.contains(TextFallback.READ_AS_WINDOWS_1252)
            && !here.contains(TextFallback.UNREADABLE);
    String unicode = fits || text.indexOf(ESCAPE) >= 0 ? null : ByteText.strict(bytes, UTF_8);
    if (unicode != null && unicode.indexOf(ESCAPE) < 0) {
      seen.add(TextFallback.READ_AS_UTF_8);
      return unicode;
    }
    seen.addAll(here);
    return text;
  }

  private CodedCharacters onlyOneForG1() {
    List<CodedCharacters> candidates =
        declared.stream().filter(set -> set.place() == CodedCharacters.Place.G1).toList();
    return candidates.size() == 1 ? candidates.get(0) : null;
  }

  private String decode() {
    while (next < bytes.length) {
      int b = bytes[next] & 0xFF;
      if (b == ESCAPE) {
        readEscape();
      } else if (b >= 0x80) {
        appendHigh();
      } else if (low.width() == 2 && b > ' ' && b < 0x7F) {
        appendPair();
      } else {
        appendAscii((char) b);
      }
    }
    return text.toString();
  }

  private void readEscape() {
    for (int length = 2; length <= 3; length++) {
      int end = next + 1 + length;
      if (end <= bytes.length && select(new String(bytes, next + 1, length, ISO_8859_1))) {
        next = end;
        return;
      }
    }
    seen.add(TextFallback.UNREADABLE);
    text.append('\uFFFD');
    next++;
  }

  private boolean select(String escape) {
    // The alphabet of JIS X 0201, that is ASCII but for the yen sign where DICOM has a backslash.
    Optional<CodedCharacters> selected =
        escape.equals("(J") ? Optional.of(CodedCharacters.ASCII) : CodedCharacters.ofEscape(escape);
    if (selected.isEmpty()) {
      return false;
    }
    if (selected.get().place() == CodedCharacters.Place.G0) {
      low = selected.get();
    } else {
      high = selected.get();
      highIsAssumed = false;
    }
    if (!selected.get().isAscii() && !declared.contains(selected.get())) {
      seen.add(TextFallback.UNDECLARED_ESCAPE);
    }
    return true;
  }

  private void appendHigh() {
    int start = next;
    while (next < bytes.length && bytes[next] < 0) {
      next++;
    }
    byte[] run = Arrays.copyOfRange(bytes, start, next);
    if (high == null) {
      text.append(ByteText.lenient(run, CodedCharacters.ASCII, seen));
      return;
    }
    if (highIsAssumed) {
      seen.add(TextFallback.MISSING_ESCAPE);
    }
    text.append(ByteText.lenient(run, high, seen));
  }

  /** Java has the sets of G0 with the high bits set. */
  private void appendPair() {
    if (next + 1 >= bytes.length || bytes[next + 1] <= ' ') {
      text.append('\uFFFD');
      seen.add(TextFallback.UNREADABLE);
      next++;
      return;
    }
    byte one = (byte) (bytes[next] | 0x80);
    byte two = (byte) (bytes[next + 1] | 0x80);
    byte[] euc = low.hasPrefix() ? new byte[] {(byte) 0x8F, one, two} : new byte[] {one, two};
    String pair = ByteText.strict(euc, low.charset());
    if (pair == null) {
      seen.add(TextFallback.UNREADABLE);
    }
    text.append(pair == null ? "\uFFFD" : pair);
    next += 2;
  }

  /** Delimiters and line ends bring back the first set. */
  private void appendAscii(char c) {
    text.append(c);
    next++;
    if (!delimiters.contains(c)) {
      return;
    }
    low = CodedCharacters.ASCII;
    // Some Korean devices do not repeat the escape sequence, and have no other G1 to go back to.
    if (first.startsInG1()) {
      high = first;
    } else {
      highIsAssumed = true;
    }
  }
}
