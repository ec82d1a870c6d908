package org.arcdose.synthetic;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/** What a NUM content item says; an empty value writes an empty Measured Value Sequence. */
record Num(Code concept, String value, Code unit) {
  static Num of(Code concept, BigDecimal value, Code unit) {
    return new Num(concept, value.toPlainString(), unit);
  }
}
