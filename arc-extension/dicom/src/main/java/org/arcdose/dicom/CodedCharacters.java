package org.arcdose.dicom;

import java.nio.charset.Charset;

/**
 * One coded character set of PS3.3 tables C.12-2 to C.12-5.
 *
 * @param charset Java's charset for it
 * @param bytesPerCharacter bytes of a character beyond ASCII when set apart by escape sequences
 */
record CodedCharacters(Charset charset, int bytesPerCharacter) {
  private static final CodedCharacters VISIBLE = single("ISO-8859-1");

  /** The set of a defined term, with or without code extensions; ISO 8859-1 when unknown. */
  static CodedCharacters of(String term) {
    return switch (term.replace("ISO 2022 IR", "ISO_IR")) {
      case "ISO_IR 101" -> single("ISO-8859-2");
      case "ISO_IR 109" -> single("ISO-8859-3");
      case "ISO_IR 110" -> single("ISO-8859-4");
      case "ISO_IR 144" -> single("ISO-8859-5");
      case "ISO_IR 127" -> single("ISO-8859-6");
      case "ISO_IR 126" -> single("ISO-8859-7");
      case "ISO_IR 138" -> single("ISO-8859-8");
      case "ISO_IR 148" -> single("ISO-8859-9");
      case "ISO_IR 203" -> single("ISO-8859-15");
      case "ISO_IR 166" -> single("TIS-620");
      case "ISO_IR 13" -> single("JIS_X0201");
      case "ISO_IR 87" -> new CodedCharacters(Charset.forName("EUC-JP"), 2);
      case "ISO_IR 159" -> new CodedCharacters(Charset.forName("EUC-JP"), 3);
      case "ISO_IR 149" -> new CodedCharacters(Charset.forName("EUC-KR"), 2);
      case "ISO_IR 58" -> new CodedCharacters(Charset.forName("GB2312"), 2);
      case "ISO_IR 192" -> single("UTF-8");
      case "GB18030" -> single("GB18030");
      case "GBK" -> single("GBK");
      default -> VISIBLE;
    };
  }

  private static CodedCharacters single(String charset) {
    return new CodedCharacters(Charset.forName(charset), 1);
  }

  String decode(byte[] bytes) {
    return new String(bytes, charset);
  }
}
