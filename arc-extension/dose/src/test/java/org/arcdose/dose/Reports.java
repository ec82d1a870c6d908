package org.arcdose.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.arcdose.dicom.Dataset;
import org.arcdose.synthetic.SyntheticObject;

/** What tests ask of an extraction. */
public final class Reports {
  private Reports() {}

  public static DoseReport extracted(SyntheticObject object) {
    return extracted(object.object().dataset());
  }

  public static DoseReport extracted(Dataset dataset) {
    return assertInstanceOf(Extraction.Extracted.class, DoseExtraction.extract(dataset)).report();
  }

  public static String rejected(Dataset dataset) {
    return assertInstanceOf(Extraction.Rejected.class, DoseExtraction.extract(dataset)).reason();
  }

  public static String notDose(Dataset dataset) {
    return assertInstanceOf(Extraction.NotDose.class, DoseExtraction.extract(dataset)).reason();
  }

  public static <T> BigDecimal sum(List<T> items, Function<T, BigDecimal> value) {
    return items.stream()
        .map(value)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Equal as numbers, whatever their number of trailing zeros. */
  public static void assertSame(BigDecimal expected, BigDecimal actual) {
    assertEquals(0, expected.compareTo(actual), () -> expected + " expected but was " + actual);
  }
}
