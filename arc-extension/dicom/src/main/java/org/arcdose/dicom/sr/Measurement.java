package org.arcdose.dicom.sr;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.DecimalText;

/**
 * One number of a NUM content item.
 *
 * @param original the number as it was written
 * @param value the number; empty when the text is none
 * @param unit unit code, usually UCUM; all parts empty when the item names none
 */
public record Measurement(String original, Optional<BigDecimal> value, Code unit) {
  static final Code NO_UNIT = new Code("", "", "");

  public Measurement {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
  }

  static Measurement of(String original, Code unit) {
    return new Measurement(original, DecimalText.parse(original), unit);
  }

  /** The value in another unit; empty when it is no number or the units do not fit. */
  public Optional<BigDecimal> in(Unit target) {
    return value.flatMap(number -> Ucum.convert(number, unit, target));
  }
}
