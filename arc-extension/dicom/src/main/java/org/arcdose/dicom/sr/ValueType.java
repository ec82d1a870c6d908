package org.arcdose.dicom.sr;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;

/** Value types of content items (PS3.3 section C.17.3.2.1). */
public enum ValueType {
  NUM(Tag.MEASURED_VALUE_SEQUENCE),
  CODE(Tag.CONCEPT_CODE_SEQUENCE),
  TEXT(Tag.TEXT_VALUE),
  PNAME(Tag.PERSON_NAME),
  UIDREF(Tag.UID),
  DATETIME(Tag.DATE_TIME),
  DATE(Tag.DATE),
  TIME(Tag.TIME),
  SCOORD3D(Tag.REFERENCED_FRAME_OF_REFERENCE_UID),
  SCOORD(Tag.GRAPHIC_DATA),
  TCOORD(Tag.TEMPORAL_RANGE_TYPE),
  COMPOSITE(Tag.REFERENCED_SOP_SEQUENCE),
  IMAGE(0),
  WAVEFORM(0),
  TABLE(0),
  CONTAINER(Tag.CONTENT_SEQUENCE),
  /** Neither named nor to be seen from the value, as of an item that only refers to another. */
  UNKNOWN(0);

  /** Shows the type when an item names none; the first one counts, as all may have children. */
  private final int element;

  ValueType(int element) {
    this.element = element;
  }

  private static final Map<String, ValueType> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Enum::name, type -> type));

  /** The type an item names, or when it names none of the standard's, the one its value shows. */
  static ValueType of(Dataset item) {
    String name = item.string(Tag.VALUE_TYPE).orElse("");
    ValueType named = BY_NAME.get(name.toUpperCase(Locale.ROOT));
    return named == null || named == UNKNOWN ? fromValue(item) : named;
  }

  private static ValueType fromValue(Dataset item) {
    for (ValueType type : values()) {
      if (type.element != 0 && item.contains(type.element)) {
        return type;
      }
    }
    return UNKNOWN;
  }
}
