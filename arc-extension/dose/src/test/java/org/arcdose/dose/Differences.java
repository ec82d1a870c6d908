package org.arcdose.dose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Part;

/** What is read otherwise than a synthetic object says. */
final class Differences {
  private final List<String> found = new ArrayList<>();
  private final Set<Field> unless;

  /**
   * @param unless fields that may have a value though the object has none
   */
  Differences(Set<Field> unless) {
    this.unless = unless;
  }

  List<String> found() {
    return found;
  }

  /** Each of a list, which has to be as long as expected. */
  <T> void compareEach(
      String what, List<Part> expected, List<T> read, Map<Field, Function<T, Object>> fields) {
    compare(what + "s", expected.size(), read.size());
    for (int i = 0; i < Math.min(expected.size(), read.size()); i++) {
      compare(what + " " + i, expected.get(i), read.get(i), fields);
    }
  }

  <T> void compare(String what, Part expected, T read, Map<Field, Function<T, Object>> fields) {
    fields.forEach(
        (field, value) -> {
          List<Object> wanted = expected.values(field);
          Object found = value.apply(read);
          if (!wanted.isEmpty() || !unless.contains(field)) {
            compare(what + " " + field.name(), wanted.size() == 1 ? wanted.get(0) : wanted, found);
          }
        });
  }

  void compare(String what, Object expected, Object found) {
    if (!isSame(expected, found)) {
      this.found.add(what + ": " + expected + " expected, " + found + " read");
    }
  }

  private static boolean isSame(Object expected, Object found) {
    if (expected instanceof List<?> list) {
      return found == null
          ? list.isEmpty()
          : found instanceof List<?> values && isSameList(list, values);
    }
    if (expected instanceof Code code) {
      return found instanceof Code other
          && (Concept.of(code.value(), code.scheme(), "").matches(other)
              || code.meaning().equalsIgnoreCase(other.meaning()));
    }
    if (expected instanceof BigDecimal number) {
      return found instanceof Integer count
          ? number.compareTo(BigDecimal.valueOf(count)) == 0
          : found instanceof BigDecimal other && isClose(number, other);
    }
    return expected.equals(found);
  }

  private static boolean isSameList(List<?> expected, List<?> found) {
    if (expected.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!isSame(expected.get(i), found.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Minutes are written with nine decimals. */
  private static boolean isClose(BigDecimal expected, BigDecimal found) {
    return expected.subtract(found).abs().doubleValue()
        <= 1e-7 * Math.max(1, expected.abs().doubleValue());
  }
}
