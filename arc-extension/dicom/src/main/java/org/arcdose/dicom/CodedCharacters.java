package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * One coded character set of PS3.3 tables C.12-2 to C.12-5.
 *
 * @param charset Java's charset for it
 * @param escape what follows ESC to select it (PS3.3 tables C.12-3 and C.12-4); empty when code
 *     extensions do not have it
 */
record CodedCharacters(Charset charset, String escape) {
  private static final CodedCharacters DEFAULT = set("ISO-8859-1", "");
  private static final String[] G1_TERMS = {
    "100", "101", "109", "110", "144", "127", "126", "138", "148", "203", "166", "13", "149", "58"
  };

  /** The set of a defined term, with or without code extensions; ISO 8859-1 when unknown. */
  static CodedCharacters of(String term) {
    return switch (term.replace("ISO 2022 IR", "ISO_IR")) {
      case "ISO_IR 100" -> set("ISO-8859-1", "-A");
      case "ISO_IR 101" -> set("ISO-8859-2", "-B");
      case "ISO_IR 109" -> set("ISO-8859-3", "-C");
      case "ISO_IR 110" -> set("ISO-8859-4", "-D");
      case "ISO_IR 144" -> set("ISO-8859-5", "-L");
      case "ISO_IR 127" -> set("ISO-8859-6", "-G");
      case "ISO_IR 126" -> set("ISO-8859-7", "-F");
      case "ISO_IR 138" -> set("ISO-8859-8", "-H");
      case "ISO_IR 148" -> set("ISO-8859-9", "-M");
      case "ISO_IR 203" -> set("ISO-8859-15", "-b");
      case "ISO_IR 166" -> set("TIS-620", "-T");
      // JIS X 0201 but for the yen sign, which would take the place of the backslash.
      case "ISO_IR 13" -> set("Shift_JIS", ")I");
      case "ISO_IR 149" -> set("EUC-KR", "$)C");
      case "ISO_IR 58" -> set("GB2312", "$)A");
      case "ISO_IR 192" -> set("UTF-8", "");
      case "GB18030" -> set("GB18030", "");
      case "GBK" -> set("GBK", "");
      default -> DEFAULT;
    };
  }

  /** The charset an escape sequence selects for bytes from 0x80, or null when it is unknown. */
  static Charset ofEscape(String escape) {
    for (String term : G1_TERMS) {
      CodedCharacters set = of("ISO_IR " + term);
      if (set.escape.equals(escape)) {
        return set.charset;
      }
    }
    return null;
  }

  private static CodedCharacters set(String charset, String escape) {
    return new CodedCharacters(Charset.forName(charset), escape);
  }

  /** The text of bytes in a charset; of bytes that are none in it, as ISO 8859-1. */
  static String decode(byte[] bytes, int start, int length, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes, start, length)).toString();
    } catch (CharacterCodingException wronglyDeclared) {
      return new String(bytes, start, length, ISO_8859_1);
    }
  }

  /** What text may be encoded in that needs no escape sequence. */
  Charset encoding() {
    return equals(DEFAULT) || escape.startsWith("$") ? US_ASCII : charset;
  }
}
