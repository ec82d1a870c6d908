package org.arcdose.synthetic.expected;

import java.util.Locale;
import org.arcdose.dicom.Code;

/**
 * One value a dose object carries. The name of a number ends in its unit, so that {@link
 * Part#number} needs none.
 */
public interface Field {
  /** Enum constant, e.g. {@code DOSE_AREA_PRODUCT_GYM2}. */
  String name();

  /** How a structured report says it; null for what only a header says. */
  Content content();

  /** Whether it is the concept name of this field's content item. */
  default boolean isNamed(Code concept) {
    return content() != null && content().concept().equals(concept);
  }

  /** The name as a property: {@code doseAreaProductGym2}. */
  default String key() {
    StringBuilder key = new StringBuilder();
    for (String word : name().split("_")) {
      String lower = word.toLowerCase(Locale.ROOT);
      key.append(
          key.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
    }
    return key.toString();
  }
}
