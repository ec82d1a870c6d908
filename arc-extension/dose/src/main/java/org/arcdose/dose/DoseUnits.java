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

  public static final Unit MBQ = Unit.of("MBq");
  public static final Unit BQ_PER_MMOL = Unit.of("Bq/mmol");
  public static final Unit CM3 = Unit.of("cm3");
  public static final Unit G = Unit.of("g");
  public static final Unit YEAR = Unit.of("a");
  public static final Unit M = Unit.of("m");
  public static final Unit KG = Unit.of("kg");
  public static final Unit KG_PER_M2 = Unit.of("kg/m2");
  public static final Unit MMOL_PER_L = Unit.of("mmol/l");
  public static final Unit MG_PER_DL = Unit.of("mg/dl");
  public static final Unit ML = Unit.of("ml");
  public static final Unit ML_PER_MIN = Unit.of("ml/min");
  public static final Unit H = Unit.of("h");

  private DoseUnits() {}
}
