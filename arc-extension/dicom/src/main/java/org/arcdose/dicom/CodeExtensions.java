package org.arcdose.dicom;

/** Text with code extensions by escape sequences (PS3.5 section 6.1.2.5). */
final class CodeExtensions {
  private CodeExtensions() {}

  static String decode(byte[] bytes, CharacterSet set) {
    return CodedCharacters.of(set.terms().get(0)).decode(bytes);
  }
}
