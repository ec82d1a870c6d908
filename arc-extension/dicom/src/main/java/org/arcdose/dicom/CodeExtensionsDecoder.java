package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Decodes text in which escape sequences switch character sets (PS3.5 section 6.1.2.5): bytes below
 * 0x80 are in G0, the others in G1. What is not as declared is read if it can be.
 */
final class CodeExtensionsDecoder {
  private static final int ESCAPE = 0x1B;
  private static final char UNREADABLE = '\uFFFD';

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
      } else if (low.width() == 2 && isInPair(bytes[next])) {
        appendPairs();
      } else {
        appendAscii((char) b);
      }
    }
    return text.toString();
  }

  private void readEscape() {
    CodedCharacters selected = CodedCharacters.ofEscape(bytes, next + 1);
    int length = 2;
    if (selected != null) {
      length = selected.escape().length();
      select(selected);
    } else if (isJapaneseAlphabet()) {
      low = CodedCharacters.ASCII;
    } else {
      length = 0;
      seen.add(TextFallback.UNREADABLE);
      text.append(UNREADABLE);
    }
    next += 1 + length;
  }

  /** ESC ( J: that of JIS X 0201, ASCII but for the yen sign where DICOM has a backslash. */
  private boolean isJapaneseAlphabet() {
    return next + 2 < bytes.length && bytes[next + 1] == '(' && bytes[next + 2] == 'J';
  }

  private void select(CodedCharacters selected) {
    if (selected.place() == CodedCharacters.Place.G0) {
      low = selected;
    } else {
      high = selected;
      highIsAssumed = false;
    }
    if (!selected.isAscii() && !declared.contains(selected)) {
      seen.add(TextFallback.UNDECLARED_ESCAPE);
    }
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
  private void appendPairs() {
    ByteArrayOutputStream pairs = new ByteArrayOutputStream();
    while (next + 1 < bytes.length && isInPair(bytes[next]) && isInPair(bytes[next + 1])) {
      if (low.hasPrefix()) {
        pairs.write(0x8F);
      }
      pairs.write(bytes[next] | 0x80);
      pairs.write(bytes[next + 1] | 0x80);
      next += 2;
    }
    String characters = pairs.toString(low.charset());
    if (next < bytes.length && isInPair(bytes[next])) {
      characters += UNREADABLE;
      next++;
    }
    if (characters.indexOf(UNREADABLE) >= 0) {
      seen.add(TextFallback.UNREADABLE);
    }
    text.append(characters);
  }

  private static boolean isInPair(byte b) {
    return b > ' ' && b < 0x7F;
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
