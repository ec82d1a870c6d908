package org.arcdose.synthetic.expected;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.ValueType;

/**
 * The content item a field becomes in a structured report.
 *
 * @param unit of a NUM, else null
 */
public record Content(ValueType type, Code concept, Code unit) {
  static Content num(String code, String meaning, Code unit) {
    return new Content(ValueType.NUM, Codes.dcm(code, meaning), unit);
  }

  static Content code(String code, String meaning) {
    return new Content(ValueType.CODE, Codes.dcm(code, meaning), null);
  }

  static Content text(String code, String meaning) {
    return new Content(ValueType.TEXT, Codes.dcm(code, meaning), null);
  }

  static Content uid(String code, String meaning) {
    return new Content(ValueType.UIDREF, Codes.dcm(code, meaning), null);
  }

  static Content dateTime(String code, String meaning) {
    return new Content(ValueType.DATETIME, Codes.dcm(code, meaning), null);
  }

  static Content person(String code, String meaning) {
    return new Content(ValueType.PNAME, Codes.dcm(code, meaning), null);
  }

  static Content num(Code concept, Code unit) {
    return new Content(ValueType.NUM, concept, unit);
  }

  static Content code(Code concept) {
    return new Content(ValueType.CODE, concept, null);
  }

  static Content text(Code concept) {
    return new Content(ValueType.TEXT, concept, null);
  }
}
