package org.arcdose.synthetic.expected;

import org.arcdose.dicom.Code;

/** Measurement units as the templates ask for them (PS3.16 TID 10001 to 10046). */
public final class Units {
  public static final Code NONE = ucum("1", "no units");
  public static final Code EVENTS = ucum("{events}", "events");
  public static final Code SOURCES = ucum("{X-Ray sources}", "X-Ray sources");
  public static final Code RATIO = ucum("{ratio}", "ratio");
  public static final Code PERCENT = ucum("%", "Percent");
  public static final Code PULSE_PER_S = ucum("{pulse}/s", "pulse/s");
  public static final Code SECOND = ucum("s", "s");
  public static final Code MS = ucum("ms", "ms");
  public static final Code HOUR = ucum("h", "h");
  public static final Code YEAR = ucum("a", "year");
  public static final Code M = ucum("m", "m");
  public static final Code MM = ucum("mm", "mm");
  public static final Code CM2 = ucum("cm2", "cm2");
  public static final Code M2 = ucum("m2", "m2");
  public static final Code MM2 = ucum("mm2", "mm2");
  public static final Code CM3 = ucum("cm3", "cm3");
  public static final Code ML = ucum("ml", "ml");
  public static final Code KG = ucum("kg", "kg");
  public static final Code G = ucum("g", "g");
  public static final Code KG_PER_M2 = ucum("kg/m2", "kg/m2");
  public static final Code MMOL_PER_L = ucum("mmol/l", "mmol/l");
  public static final Code MG_PER_DL = ucum("mg/dl", "mg/dl");
  public static final Code ML_PER_MIN = ucum("ml/min{1.73_m2}", "ml/min per 1.73 m2");
  public static final Code KV = ucum("kV", "kV");
  public static final Code MA = ucum("mA", "mA");
  public static final Code UAS = ucum("uA.s", "uA.s");
  public static final Code DEGREE = ucum("deg", "deg");
  public static final Code GY = ucum("Gy", "Gy");
  public static final Code MGY = ucum("mGy", "mGy");
  public static final Code MSV = ucum("mSv", "mSv");
  public static final Code MGY_CM = ucum("mGy.cm", "mGy.cm");
  public static final Code GY_M2 = ucum("Gy.m2", "Gy.m2");
  public static final Code MSV_PER_MGY_CM = ucum("mSv/mGy.cm", "mSv/mGy.cm");
  public static final Code NEWTON = ucum("N", "N");
  public static final Code KPA = ucum("kPa", "kPa");
  public static final Code MBQ = ucum("MBq", "MBq");
  public static final Code BQ_PER_MMOL = ucum("Bq/mmol", "Bq/mmol");

  private Units() {}

  public static Code ucum(String value, String meaning) {
    return new Code(value, "UCUM", meaning);
  }
}
