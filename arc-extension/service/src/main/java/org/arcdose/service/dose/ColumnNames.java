package org.arcdose.service.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.source.spi.AttributePath;

/**
 * Columns are named after the path of record components that leads to them: {@code
 * values.targetRegion.meaning} is {@code target_region_meaning}. So the records of {@code
 * org.arcdose.dose} are the mapping and nobody repeats it.
 */
public final class ColumnNames extends ImplicitNamingStrategyJpaCompliantImpl {
  private static final long serialVersionUID = 1L;

  /** Attributes that only group others. */
  private static final Set<String> GROUPS =
      Set.of(
          "key",
          "values",
          "context",
          "details",
          "facts",
          "acquisition",
          "radiopharmaceutical",
          "activity",
          "dose",
          "source",
          "detector",
          "mechanics",
          "distances",
          "beam");

  @Override
  protected String transformAttributePath(AttributePath path) {
    List<String> words = new ArrayList<>();
    for (AttributePath step = path; step != null; step = step.getParent()) {
      String name = step.getProperty();
      if (!name.isEmpty() && !GROUPS.contains(name)) {
        words.add(0, snakeCase(name));
      }
    }
    return words.isEmpty() ? path.getProperty() : String.join("_", words);
  }

  static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
