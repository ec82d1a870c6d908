package org.arcdose.synthetic;

import org.arcdose.dicom.Code;

/** Measurement units as the reports write them (PS3.16 CID 82 and the templates). */
final class Units {
  static final Code NONE = ucum("1", "no units");
  static final Code EVENTS = ucum("{events}", "events");
  static final Code SOURCES = ucum("{X-Ray sources}", "X-Ray sources");
  static final Code RATIO = ucum("{ratio}", "ratio");
  static final Code PULSE_PER_S = ucum("{pulse}/s", "pulse/s");
  static final Code SECOND = ucum("s", "s");
  static final Code MS = ucum("ms", "ms");
  static final Code MM = ucum("mm", "mm");
  static final Code KV = ucum("kV", "kV");
  static final Code MA = ucum("mA", "mA");
  static final Code UAS = ucum("uA.s", "uA.s");
  static final Code DEGREE = ucum("deg", "deg");
  static final Code GY = ucum("Gy", "Gy");
  static final Code MGY = ucum("mGy", "mGy");
  static final Code MGY_CM = ucum("mGy.cm", "mGy.cm");
  static final Code GY_M2 = ucum("Gy.m2", "Gy.m2");
  static final Code DGY_CM2 = ucum("dGy.cm2", "dGy.cm2");
  static final Code NEWTON = ucum("N", "N");
  static final Code UNKNOWN = ucum("furlong", "furlong");

  private Units() {}

  private static Code ucum(String value, String meaning) {
    return new Code(value, "UCUM", meaning);
  }
}
