package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The values of a quantity that a report gives once, or once per pulse.
 *
 * @param values in the order of the report
 */
record Repeated(List<BigDecimal> values) {
  /** The mean over the pulses with radiation, which are those that are not zero; null if none. */
  BigDecimal mean() {
    if (values.size() < 2) {
      return values.isEmpty() ? null : values.get(0);
    }
    List<BigDecimal> irradiated = values.stream().filter(value -> value.signum() != 0).toList();
    return irradiated.isEmpty()
        ? BigDecimal.ZERO
        : irradiated.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(irradiated.size()), MathContext.DECIMAL64);
  }
}
