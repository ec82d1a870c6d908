package org.arcdose.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A physical quantity as people in a hospital read it. Values arrive in the unit they are stored in
 * and are shown in the unit on the console of the device; the change of unit is a power of ten, so
 * it is exact.
 */
public enum Quantity {
  /** Dose length product, stored and shown in mGy·cm. */
  DLP("mGy.cm", "mGy·cm", 0),
  /** Dose area product, stored in Gy·m², shown in Gy·cm². */
  DAP("Gy.m2", "Gy·cm²", 4),
  /** Dose at the reference point, stored in Gy, shown in mGy. */
  DOSE_RP("Gy", "mGy", 3),
  /** Average glandular dose in mGy. */
  AGD("mGy", "mGy", 0),
  /** Volume CT dose index in mGy. */
  CTDI_VOL("mGy", "mGy", 0),
  /** Effective dose in mSv. */
  EFFECTIVE_DOSE("mSv", "mSv", 0),
  /** Absorbed dose in mGy. */
  ABSORBED_DOSE("mGy", "mGy", 0),
  /** Activity in MBq. */
  ACTIVITY("MBq", "MBq", 0),
  /** A volume in cm³, shown as ml. */
  VOLUME("cm3", "ml", 0),
  /** A mass in g. */
  MASS("g", "g", 0),
  /** Tube voltage in kV. */
  KVP("kV", "kV", 0),
  /** Tube current in mA. */
  TUBE_CURRENT("mA", "mA", 0),
  /** A length in mm. */
  LENGTH("mm", "mm", 0),
  /** An angle in degree. */
  ANGLE("deg", "°", 0),
  /** A duration in s. */
  DURATION("s", "s", 0),
  /** Table feed per rotation over collimation. */
  PITCH("1", "", 0),
  /** Years. */
  AGE("a", "years", 0),
  /** Body height, stored in m, shown in cm. */
  HEIGHT("m", "cm", 2),
  /** Body weight in kg. */
  WEIGHT("kg", "kg", 0);

  private static final int SIGNIFICANT_DIGITS = 4;

  private final String storedUnit;
  private final String unit;
  private final int powerOfTen;

  Quantity(String storedUnit, String unit, int powerOfTen) {
    this.storedUnit = storedUnit;
    this.unit = unit;
    this.powerOfTen = powerOfTen;
  }

  /** UCUM unit of stored values. */
  public String storedUnit() {
    return storedUnit;
  }

  /** Unit of shown values. */
  public String unit() {
    return unit;
  }

  /** The stored value in the shown unit, every digit kept. */
  public String exact(BigDecimal stored) {
    return stored.scaleByPowerOfTen(powerOfTen).toPlainString();
  }

  /**
   * The stored value in the shown unit, rounded to four significant digits; digits before the
   * decimal point are never rounded away.
   */
  public String rounded(BigDecimal stored) {
    BigDecimal shown = stored.scaleByPowerOfTen(powerOfTen);
    int digitsBeforePoint = shown.precision() - shown.scale();
    int scale = Math.max(0, SIGNIFICANT_DIGITS - digitsBeforePoint);
    return (shown.scale() <= scale ? shown : shown.setScale(scale, RoundingMode.HALF_UP))
        .toPlainString();
  }
}
