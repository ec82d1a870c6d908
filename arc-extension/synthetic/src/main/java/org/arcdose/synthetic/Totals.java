package org.arcdose.synthetic;

import java.math.BigDecimal;

/** The totals written into a report; null for what it does not carry. */
record Totals(
    BigDecimal doseLengthProductMgyCm,
    BigDecimal doseAreaProductGym2,
    BigDecimal doseRpGy,
    BigDecimal leftGlandularDoseMgy,
    BigDecimal rightGlandularDoseMgy) {
  static final Totals NONE = new Totals(null, null, null, null, null);
}
