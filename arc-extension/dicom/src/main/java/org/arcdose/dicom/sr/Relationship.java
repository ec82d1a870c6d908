package org.arcdose.dicom.sr;

import java.util.Locale;

/** How a content item relates to its parent (PS3.3 section C.17.3.2.4). */
public enum Relationship {
  CONTAINS,
  HAS_OBS_CONTEXT,
  HAS_CONCEPT_MOD,
  HAS_PROPERTIES,
  HAS_ACQ_CONTEXT,
  INFERRED_FROM,
  SELECTED_FROM,
  /** The root, which has no parent, or an item that names no relationship of the standard. */
  NONE;

  /** As the standard spells it. */
  String written() {
    return name().replace('_', ' ');
  }

  static Relationship of(String written) {
    String name = written.toUpperCase(Locale.ROOT).replace(' ', '_');
    for (Relationship relationship : values()) {
      if (relationship.name().equals(name)) {
        return relationship;
      }
    }
    return NONE;
  }
}
