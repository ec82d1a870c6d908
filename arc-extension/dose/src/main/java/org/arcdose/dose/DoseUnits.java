package org.arcdose.dose;

import org.arcdose.dicom.sr.Unit;

/** The units of the values in a dose report, as the names of its components say. */
final class DoseUnits {
  static final Unit GY = Unit.of("Gy");
  static final Unit MGY = Unit.of("mGy");
  static final Unit MSV = Unit.of("mSv");
  static final Unit MGY_CM = Unit.of("mGy.cm");
  static final Unit GY_M2 = Unit.of("Gy.m2");
  static final Unit S = Unit.of("s");
  static final Unit MS = Unit.of("ms");
  static final Unit MM = Unit.of("mm");
  static final Unit KV = Unit.of("kV");
  static final Unit MA = Unit.of("mA");
  static final Unit UAS = Unit.of("uA.s");
  static final Unit DEG = Unit.of("deg");

  private DoseUnits() {}
}
