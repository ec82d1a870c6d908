package org.arcdose.skindose.dicom;

import org.arcdose.dicom.Code;

/** Codes of PS3.16 that several templates have. */
final class Codes {
  static final Code COMMENT = dcm("121106", "Comment");

  private Codes() {}

  static Code dcm(String value, String meaning) {
    return new Code(value, "DCM", meaning);
  }

  static Code ucum(String unit) {
    return new Code(unit, "UCUM", unit);
  }
}
