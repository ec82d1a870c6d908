package org.arcdose.dicom;

import java.io.ByteArrayOutputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Encodes text in the declared character sets, with the escape sequences that PS3.5 section 6.1.2.5
 * asks for: only such as are needed, and the first set in use again before every delimiter and at
 * the end.
 */
final class CodeExtensionsEncoder {
  private static final int ESCAPE = 0x1B;

  private final int[] characters;
  private final CodedCharacters first;
  private final List<CodedCharacters> declared;
  private final TextDelimiters delimiters;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<CodedCharacters, CharsetEncoder> encoders = new HashMap<>();
  private CodedCharacters low = CodedCharacters.ASCII;

  /** G1, or null when nothing is in it. */
  private CodedCharacters high;

  private CodeExtensionsEncoder(
      String text, CodedCharacters first, List<CodedCharacters> declared, VR vr) {
    this.characters = text.codePoints().toArray();
    this.first = first;
    this.declared = declared;
    this.delimiters = new TextDelimiters(vr);
    this.high = first.startsInG1() ? first : null;
  }

  /** The bytes, or empty when a character is in none of the sets. */
  static Optional<byte[]> encode(
      String text, CodedCharacters first, List<CodedCharacters> declared, VR vr) {
    return new CodeExtensionsEncoder(text, first, declared, vr).encode();
  }

  private Optional<byte[]> encode() {
    int start = 0;
    while (start <= characters.length) {
      int end = start;
      while (end < characters.length && !delimiters.contains(characters[end])) {
        end++;
      }
      if (!encodePart(start, end)) {
        return Optional.empty();
      }
      if (end < characters.length) {
        out.write(characters[end]);
      }
      start = end + 1;
    }
    return Optional.of(out.toByteArray());
  }

  /** What is between two delimiters. */
  private boolean encodePart(int start, int end) {
    selectKorean(start, end);
    for (int i = start; i < end; i++) {
      if (!encode(characters[i])) {
        return false;
      }
    }
    selectFirst();
    return true;
  }

  /** By custom the Korean escape sequence stands at the head of the line (PS3.5 section I.3). */
  private void selectKorean(int start, int end) {
    for (int i = start; i < end; i++) {
      Encoded encoded = characters[i] < 0x80 ? null : find(characters[i]);
      if (encoded != null && encoded.set.place() == CodedCharacters.Place.G1) {
        if (encoded.set.name().equals("149")) {
          select(encoded.set);
        }
        return;
      }
    }
  }

  private boolean encode(int character) {
    Encoded encoded = find(character);
    if (encoded == null) {
      return false;
    }
    select(encoded.set);
    out.writeBytes(encoded.bytes);
    return true;
  }

  private record Encoded(CodedCharacters set, byte[] bytes) {}

  /** The sets in use come first, so that no escape sequence is written without need. */
  private Encoded find(int character) {
    if (character < 0x80) {
      return character == ESCAPE
          ? null
          : new Encoded(CodedCharacters.ASCII, new byte[] {(byte) character});
    }
    Encoded found = find(character, low);
    if (found == null && high != null) {
      found = find(character, high);
    }
    for (int i = 0; found == null && i < declared.size(); i++) {
      found = find(character, declared.get(i));
    }
    return found;
  }

  private Encoded find(int character, CodedCharacters set) {
    byte[] bytes = bytes(character, set);
    return bytes == null ? null : new Encoded(set, bytes);
  }

  /** The character in that set as it stands in G0 or G1, or null when the set has it not. */
  private byte[] bytes(int character, CodedCharacters set) {
    CharsetEncoder encoder = encoders.computeIfAbsent(set, s -> s.charset().newEncoder());
    byte[] found = new byte[set.width()];
    int prefix = set.hasPrefix() ? 1 : 0;
    try {
      var encoded = encoder.encode(CharBuffer.wrap(Character.toChars(character)));
      if (encoded.remaining() != set.width() + prefix
          || prefix == 1 && encoded.get() != (byte) 0x8F) {
        return null;
      }
      encoded.get(found);
    } catch (CharacterCodingException outside) {
      return null;
    }
    for (int i = 0; i < found.length; i++) {
      // Java's charsets have more than the set: half-width katakana, controls, yen sign.
      if ((found[i] & 0xFF) < 0xA0) {
        return null;
      }
      if (set.place() == CodedCharacters.Place.G0) {
        found[i] &= 0x7F;
      }
    }
    return found;
  }

  private void select(CodedCharacters set) {
    if (set.place() == CodedCharacters.Place.G1) {
      if (!set.equals(high)) {
        escape(set.escape());
        high = set;
      }
    } else if (!set.equals(low)) {
      // Beside half-width katakana it is the alphabet of JIS X 0201 that comes back.
      escape(set.isAscii() && first.isJapaneseSingleByte() ? "(J" : set.escape());
      low = set;
    }
  }

  private void selectFirst() {
    select(CodedCharacters.ASCII);
    if (first.startsInG1()) {
      select(first);
    } else {
      high = null;
    }
  }

  private void escape(String sequence) {
    out.write(ESCAPE);
    for (int i = 0; i < sequence.length(); i++) {
      out.write(sequence.charAt(i));
    }
  }
}
