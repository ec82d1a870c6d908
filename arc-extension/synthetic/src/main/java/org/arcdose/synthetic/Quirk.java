package org.arcdose.synthetic;

import java.math.BigDecimal;

/** Ways in which real dose reports differ from the plain case. */
public enum Quirk {
  /** Every dose area product in dGy.cm2, as Canon writes it; a sound report. */
  DAP_IN_DGY_CM2 {
    @Override
    Num rewrite(Num num) {
      return num.unit().equals(Units.GY_M2)
          ? Num.of(num.concept(), new BigDecimal(num.value()).scaleByPowerOfTen(5), Units.DGY_CM2)
          : num;
    }
  },

  /** The dose area product total in a unit nobody knows. */
  DAP_TOTAL_IN_UNKNOWN_UNIT {
    @Override
    Num rewrite(Num num) {
      return num.concept().equals(Concepts.DAP_TOTAL)
          ? new Num(num.concept(), num.value(), Units.UNKNOWN)
          : num;
    }
  },

  /** The dose totals (DLP, dose at the reference point) are the text {@code NaN}. */
  TOTALS_ARE_NAN {
    @Override
    Num rewrite(Num num) {
      return isTotal(num) ? new Num(num.concept(), "NaN", num.unit()) : num;
    }
  },

  /** The dose totals (DLP, dose at the reference point) are negative. */
  TOTALS_ARE_NEGATIVE {
    @Override
    Num rewrite(Num num) {
      return isTotal(num) ? new Num(num.concept(), "-" + num.value(), num.unit()) : num;
    }
  },

  /** The dose totals (DLP, dose at the reference point) are a tenth of what the events sum to. */
  TOTALS_BELOW_EVENTS {
    @Override
    Num rewrite(Num num) {
      return isTotal(num)
          ? Num.of(num.concept(), new BigDecimal(num.value()).scaleByPowerOfTen(-1), num.unit())
          : num;
    }
  },

  /** Positioner angles with an empty Measured Value Sequence, as GE OEC writes them. */
  ANGLES_ARE_EMPTY {
    @Override
    Num rewrite(Num num) {
      return num.unit().equals(Units.DEGREE) ? new Num(num.concept(), "", num.unit()) : num;
    }
  };

  abstract Num rewrite(Num num);

  private static boolean isTotal(Num num) {
    return num.concept().equals(Concepts.DLP_TOTAL) || num.concept().equals(Concepts.DOSE_RP_TOTAL);
  }
}
