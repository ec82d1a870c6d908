package org.arcdose.dose;

import org.arcdose.dicom.sr.Unit;

/** The units of the values in a dose report, as the names of its components say. */
public final class DoseUnits {
  public static final Unit GY = Unit.of("Gy");
  public static final Unit MGY = Unit.of("mGy");
  public static final Unit MSV = Unit.of("mSv");
  public static final Unit MGY_CM = Unit.of("mGy.cm");
  public static final Unit GY_M2 = Unit.of("Gy.m2");
  public static final Unit S = Unit.of("s");
  public static final Unit MS = Unit.of("ms");
  public static final Unit MM = Unit.of("mm");
  public static final Unit KV = Unit.of("kV");
  public static final Unit MA = Unit.of("mA");
  public static final Unit UAS = Unit.of("uA.s");
  public static final Unit DEG = Unit.of("deg");
  public static final Unit M2 = Unit.of("m2");
  public static final Unit MM2 = Unit.of("mm2");
  public static final Unit N = Unit.of("N");
  public static final Unit KPA = Unit.of("kPa");
  public static final Unit PER_S = Unit.of("/s");
  public static final Unit PERCENT = Unit.of("%");

  public static final Unit MGY_PER_MAS = Unit.of("mGy/mA/s");
  public static final Unit MSV_PER_MGY_CM = Unit.of("mSv/mGy/cm");

  private DoseUnits() {}
}
