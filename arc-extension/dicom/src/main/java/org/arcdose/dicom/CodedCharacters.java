package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One coded character set of PS3.3 tables C.12-2 to C.12-5.
 *
 * @param name its ISO-IR number or its name
 * @param place where its characters go
 * @param escape what follows ESC to select it; empty when code extensions do not have it
 * @param width bytes of a character, 0 when it varies
 * @param charset Java's charset for it; the characters of G0 have their high bits set there
 */
record CodedCharacters(String name, Place place, String escape, int width, Charset charset) {

  /** Where characters go in the scheme of ISO/IEC 2022: bytes below 0x80 or from 0x80. */
  enum Place {
    G0,
    G1,
    ALONE
  }

  private static final List<CodedCharacters> ALL = load();
  static final CodedCharacters ASCII = named("6").orElseThrow();

  private static final Pattern DEFINED_TERM =
      Pattern.compile("ISO_IR \\d+|ISO 2022 IR \\d+|GB18030|GBK");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:ISO)?[ _-]*(?:2022)?[ _-]*IR[ _-]*(\\d{1,3})", Pattern.CASE_INSENSITIVE);

  /**
   * The set a term means: a defined one, one misspelt, or a name of a charset at large such as
   * {@code ISO 8859-1}, {@code UTF8} or {@code windows-1251}.
   */
  static Optional<CodedCharacters> of(String term) {
    Matcher numbered = NUMBERED.matcher(term);
    return numbered.matches()
        ? named(numbered.group(1))
        : ofCharset(term.replace(' ', '-')).or(() -> ofCharset(term.replace(" ", "")));
  }

  /** Whether the term is one of the standard, in a place where the standard has it. */
  static boolean isDefined(String term, boolean extended) {
    Optional<CodedCharacters> set = of(term);
    if (set.isEmpty() || !DEFINED_TERM.matcher(term).matches()) {
      return false;
    }
    boolean escaped = term.startsWith("ISO 2022");
    return escaped
        ? set.get().place != Place.ALONE
        : !extended && (set.get().width <= 1 || set.get().place == Place.ALONE);
  }

  /** The set that the escape sequence there selects, or null. */
  static CodedCharacters ofEscape(byte[] bytes, int start) {
    for (CodedCharacters set : ALL) {
      if (!set.escape.isEmpty() && set.isSelected(bytes, start)) {
        return set;
      }
    }
    return null;
  }

  private boolean isSelected(byte[] bytes, int start) {
    if (start + escape.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < escape.length(); i++) {
      if (bytes[start + i] != escape.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<CodedCharacters> named(String name) {
    return ALL.stream().filter(set -> set.name.equals(name)).findFirst();
  }

  private static Optional<CodedCharacters> ofCharset(String name) {
    try {
      Charset charset = Charset.forName(name);
      return ALL.stream()
          .filter(set -> set.charset.equals(charset))
          .findFirst()
          .or(() -> outsideTheStandard(charset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** Only such as have ASCII where DICOM needs it, for its delimiters. */
  private static Optional<CodedCharacters> outsideTheStandard(Charset charset) {
    byte[] ascii = new byte[0x7F - ' '];
    for (int i = 0; i < ascii.length; i++) {
      ascii[i] = (byte) (' ' + i);
    }
    return charset.canEncode() && new String(ascii, charset).equals(new String(ascii, US_ASCII))
        ? Optional.of(new CodedCharacters(charset.name(), Place.ALONE, "", 0, charset))
        : Optional.empty();
  }

  private static List<CodedCharacters> load() {
    try (InputStream in = CodedCharacters.class.getResourceAsStream("character-sets.csv")) {
      return new String(in.readAllBytes(), US_ASCII)
          .lines()
          .skip(2)
          .map(line -> line.split(",", -1))
          .map(CodedCharacters::ofRow)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The table of character sets is damaged.", e);
    }
  }

  private static CodedCharacters ofRow(String[] row) {
    return new CodedCharacters(
        row[0],
        row[1].equals("alone") ? Place.ALONE : Place.valueOf(row[1]),
        row[2],
        Integer.parseInt(row[3]),
        Charset.forName(row[4]));
  }

  /** The defined term of the set. */
  String term(boolean extended) {
    if (isAlone()) {
      return charset.equals(UTF_8) ? "ISO_IR " + name : name;
    }
    return (extended ? "ISO 2022 IR " : "ISO_IR ") + name;
  }

  boolean isAlone() {
    return place == Place.ALONE;
  }

  boolean isAscii() {
    return equals(ASCII);
  }

  /** Whether it is in use from the start when it is the first of Specific Character Set. */
  boolean startsInG1() {
    return place == Place.G1 && width == 1;
  }

  /** JIS X 0201 has another alphabet in G0 than ASCII, with a yen sign in place of backslash. */
  boolean isJapaneseSingleByte() {
    return name.equals("13");
  }

  /** Characters of JIS X 0212 stand in EUC-JP behind this byte. */
  boolean hasPrefix() {
    return name.equals("159");
  }
}
