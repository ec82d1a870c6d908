package org.arcdose.dicom.sr;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DecimalText;

/** Lists of values in one element of a content item; what is no number is left out. */
final class ItemNumbers {
  /** In bytes: more than any run has pulses; as objects numbers take thirty times the memory. */
  private static final int LONGEST = 1 << 20;

  private ItemNumbers() {}

  static boolean isTooLong(Dataset item, int tag) {
    return item.element(tag).map(value -> value.bytes().length > LONGEST).orElse(false);
  }

  /** The values as text; none of a list of megabytes. */
  static List<String> texts(Dataset item, int tag) {
    return isTooLong(item, tag) ? List.of() : item.strings(tag);
  }

  static List<BigDecimal> decimals(Dataset item, int tag) {
    return texts(item, tag).stream().flatMap(text -> DecimalText.parse(text).stream()).toList();
  }

  /** Whole numbers from 1. */
  static List<Integer> positive(Dataset item, int tag) {
    return decimals(item, tag).stream()
        .filter(number -> number.scale() <= 0 && number.precision() - number.scale() <= 9)
        .map(BigDecimal::intValueExact)
        .filter(number -> number > 0)
        .toList();
  }
}
