package org.arcdose.dose;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.arcdose.dicom.sr.Concept;

/** Whether what another program has in a column is what is read here. */
final class ExpectedValue {
  private ExpectedValue() {}

  /** Half a unit in the last decimal of a database column of that program. */
  private static double halfUnit(String path) {
    if (path.matches(".*irradeventxraysourcedata.*\\.exposure(_time)?")) {
      return 0.005;
    }
    return path.endsWith(".collimated_field_area") ? 5.1e-9 : 5.1e-11;
  }

  /** Numbers are equal up to the decimals that program keeps, codes in any of their schemes. */
  static boolean isSame(String path, Object expected, Object read) {
    if (expected == null || read == null) {
      return expected == read;
    }
    if (path.endsWith(".code")) {
      return Concept.of(expected.toString(), "SRT", "")
          .equals(Concept.of(read.toString(), "SRT", ""));
    }
    if (expected instanceof BigDecimal number) {
      return read instanceof BigDecimal decimal
          && number.subtract(decimal).abs().doubleValue()
              <= Math.max(halfUnit(path), 1e-7 * number.abs().doubleValue());
    }
    if (read instanceof LocalTime) {
      return LocalTime.parse(expected.toString()).equals(read);
    }
    if (read instanceof LocalDateTime) {
      return LocalDateTime.parse(expected.toString()).equals(read);
    }
    return expected.equals(read.toString());
  }
}
