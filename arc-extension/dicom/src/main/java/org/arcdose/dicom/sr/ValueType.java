package org.arcdose.dicom.sr;

import java.util.Locale;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;

/** Value types of content items (PS3.3 section C.17.3.2.1). */
public enum ValueType {
  CONTAINER,
  CODE,
  NUM,
  TEXT,
  UIDREF,
  DATETIME,
  DATE,
  TIME,
  PNAME,
  COMPOSITE,
  IMAGE,
  WAVEFORM,
  SCOORD,
  SCOORD3D,
  TCOORD,
  TABLE,
  /** Neither named nor to be seen from the value, as of an item that only refers to another. */
  UNKNOWN;

  /** The type an item names, or when it names none of the standard's, the one its value shows. */
  static ValueType of(Dataset item) {
    String name = item.string(Tag.VALUE_TYPE).orElse("").toUpperCase(Locale.ROOT);
    for (ValueType type : values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    return fromValue(item);
  }

  private static ValueType fromValue(Dataset item) {
    if (item.contains(Tag.MEASURED_VALUE_SEQUENCE)) {
      return NUM;
    }
    if (item.contains(Tag.CONCEPT_CODE_SEQUENCE)) {
      return CODE;
    }
    if (item.contains(Tag.TEXT_VALUE)) {
      return TEXT;
    }
    if (item.contains(Tag.PERSON_NAME)) {
      return PNAME;
    }
    if (item.contains(Tag.UID)) {
      return UIDREF;
    }
    if (item.contains(Tag.DATE_TIME)) {
      return DATETIME;
    }
    return item.contains(Tag.CONTENT_SEQUENCE) ? CONTAINER : UNKNOWN;
  }
}
