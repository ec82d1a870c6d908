package org.arcdose.dose.sr;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Identification of the X-Ray Source (113832, DCM): text, or in TID 10054 a number. One value may
 * name several sources, as in "A and B".
 *
 * @param names none if the section does not say
 */
record XRaySourceId(Set<String> names) {

  static XRaySourceId of(Section section) {
    String text = section.text(EnhancedConcepts.SOURCE_ID);
    if (text == null) {
      text = String.valueOf(section.number(EnhancedConcepts.SOURCE_ID));
    }
    return new XRaySourceId(
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9.]+"))
            .filter(name -> !name.isEmpty() && !name.equals("and") && !name.equals("null"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Without the names that are none of these sources. */
  XRaySourceId among(Set<String> sources) {
    return sources.containsAll(names)
        ? this
        : new XRaySourceId(
            names.stream().filter(sources::contains).collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether both concern a source in common, or one does not say which it concerns. */
  boolean mayBe(XRaySourceId other) {
    return names.isEmpty() || other.names.isEmpty() || !Collections.disjoint(names, other.names);
  }
}
