package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;
import java.util.Set;

/**
 * Text of bytes that should be of one charset and may be of another: then UTF-8 if all of them are,
 * else every byte outside the charset is a character of windows-1252, what most devices of the
 * Western world have inside, or U+FFFD.
 */
final class ByteText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char NONE = '\uFFFD';

  private ByteText() {}

  /** Decodes, and adds to {@code seen} what was not as declared. */
  static String decode(byte[] bytes, CodedCharacters set, Set<TextFallback> seen) {
    String text = strict(bytes, set.charset());
    if (text != null && !(set.width() == 1 && hasHighControls(text))) {
      if (set.isJapaneseSingleByte() && text.length() != bytes.length) {
        seen.add(TextFallback.READ_AS_SHIFT_JIS);
      }
      return text;
    }
    String unicode = set.charset().equals(UTF_8) ? null : strict(bytes, UTF_8);
    if (unicode != null) {
      seen.add(TextFallback.READ_AS_UTF_8);
      return unicode;
    }
    return lenient(bytes, set, seen);
  }

  /** The text, or null when not every byte belongs to a character. */
  static String strict(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException wronglyDeclared) {
      return null;
    }
  }

  /** Decodes what is of the charset, and every other byte by itself. */
  static String lenient(byte[] bytes, CodedCharacters set, Set<TextFallback> seen) {
    CharsetDecoder decoder = set.charset().newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * Math.max(1, decoder.maxCharsPerByte())) + 2);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        out.put(single(in.get(), seen));
      }
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    String text = out.flip().toString();
    return set.width() == 1 ? withoutHighControls(text, seen) : text;
  }

  private static char single(byte b, Set<TextFallback> seen) {
    char c = new String(new byte[] {b}, WINDOWS_1252).charAt(0);
    seen.add(c == NONE ? TextFallback.UNREADABLE : TextFallback.READ_AS_WINDOWS_1252);
    return c;
  }

  /** Java takes 0x80 to 0x9F for control characters, which no set of DICOM has. */
  private static String withoutHighControls(String text, Set<TextFallback> seen) {
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isHighControl(text.charAt(i))) {
        shown.setCharAt(i, single((byte) text.charAt(i), seen));
      }
    }
    return shown.toString();
  }

  private static boolean hasHighControls(String text) {
    return text.chars().anyMatch(ByteText::isHighControl);
  }

  private static boolean isHighControl(int c) {
    return c >= 0x80 && c < 0xA0;
  }

  /** The bytes, or empty when the charset lacks a character. */
  static Optional<byte[]> encode(String text, Charset charset) {
    try {
      ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return Optional.of(bytes);
    } catch (CharacterCodingException outside) {
      return Optional.empty();
    }
  }
}
