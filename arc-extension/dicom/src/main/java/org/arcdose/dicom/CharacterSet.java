package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * How text of a dataset is encoded: the values of Specific Character Set (0008,0005), PS3.3 section
 * C.12.1.1.2. Decoding never fails; what cannot be decoded stays visible as ISO 8859-1.
 *
 * @param terms defined terms as found, trimmed; empty for the default repertoire
 */
record CharacterSet(List<String> terms) {
  static final CharacterSet DEFAULT = new CharacterSet(List.of());

  /** The character set of a dataset: its own or the one it inherits. */
  static CharacterSet of(Dataset dataset, CharacterSet inherited) {
    return dataset
        .element(Tag.SPECIFIC_CHARACTER_SET)
        .map(element -> new CharacterSet(List.copyOf(element.strings())))
        .orElse(inherited);
  }

  String decode(byte[] bytes, VR vr) {
    if (terms.isEmpty() || isPlainAscii(bytes)) {
      return new String(bytes, ISO_8859_1);
    }
    CodedCharacters first = CodedCharacters.of(terms.get(0));
    return hasCodeExtensions()
        ? CodeExtensions.decode(bytes, first, vr)
        : CodedCharacters.decode(bytes, 0, bytes.length, first.charset());
  }

  private boolean hasCodeExtensions() {
    return terms.size() > 1 || terms.get(0).startsWith("ISO 2022");
  }

  /**
   * The text in the first character set, which needs no escape sequence; empty when it has
   * characters outside.
   */
  Optional<byte[]> encode(String text) {
    Charset charset = terms.isEmpty() ? US_ASCII : CodedCharacters.of(terms.get(0)).encoding();
    try {
      ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return Optional.of(bytes);
    } catch (CharacterCodingException outside) {
      return Optional.empty();
    }
  }

  /** Whether the bytes mean the same in every DICOM character set. */
  static boolean isPlainAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0 || b == 0x1B) {
        return false;
      }
    }
    return true;
  }

  static boolean isPlainAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 || text.charAt(i) == 0x1B) {
        return false;
      }
    }
    return true;
  }
}
