package org.arcdose.synthetic;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** Makes SR content items (PS3.3 C.17.3), every NUM rewritten by the quirks asked for. */
final class ContentItems {
  static final String CONTAINS = "CONTAINS";
  static final String CONCEPT_MODIFIER = "HAS CONCEPT MOD";
  static final String OBSERVATION_CONTEXT = "HAS OBS CONTEXT";
  static final String PROPERTIES = "HAS PROPERTIES";

  private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

  private final List<Quirk> quirks;

  ContentItems(Quirk... quirks) {
    this.quirks = List.of(quirks);
  }

  Dataset container(Code concept, List<Dataset> children) {
    return parent(
        item(CONTAINS, "CONTAINER", concept).put(Tag.CONTINUITY_OF_CONTENT, VR.CS, "SEPARATE"),
        children.toArray(Dataset[]::new));
  }

  Dataset num(Num plain, Dataset... children) {
    Num num = plain;
    for (Quirk quirk : quirks) {
      num = quirk.rewrite(num);
    }
    Dataset item = item(CONTAINS, "NUM", num.concept());
    if (num.value().isEmpty()) {
      item.putSequence(Tag.MEASURED_VALUE_SEQUENCE);
    } else {
      item.putSequence(
          Tag.MEASURED_VALUE_SEQUENCE,
          new Dataset()
              .putSequence(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE, code(num.unit()))
              .put(Tag.NUMERIC_VALUE, VR.DS, num.value()));
    }
    return parent(item, children);
  }

  static Dataset code(String relationship, Code concept, Code value, Dataset... children) {
    return parent(
        item(relationship, "CODE", concept).putSequence(Tag.CONCEPT_CODE_SEQUENCE, code(value)),
        children);
  }

  static Dataset text(String relationship, Code concept, String value) {
    return item(relationship, "TEXT", concept).put(Tag.TEXT_VALUE, VR.UT, value);
  }

  static Dataset uid(String relationship, Code concept, String value) {
    return item(relationship, "UIDREF", concept).put(Tag.UID, VR.UI, value);
  }

  static Dataset dateTime(String relationship, Code concept, LocalDateTime value) {
    return item(relationship, "DATETIME", concept)
        .put(Tag.DATE_TIME, VR.DT, DATE_TIME.format(value));
  }

  static Dataset code(Code code) {
    return new Dataset()
        .put(Tag.CODE_VALUE, VR.SH, code.value())
        .put(Tag.CODING_SCHEME_DESIGNATOR, VR.SH, code.scheme())
        .put(Tag.CODE_MEANING, VR.LO, code.meaning());
  }

  private static Dataset item(String relationship, String valueType, Code concept) {
    return new Dataset()
        .put(Tag.RELATIONSHIP_TYPE, VR.CS, relationship)
        .put(Tag.VALUE_TYPE, VR.CS, valueType)
        .putSequence(Tag.CONCEPT_NAME_CODE_SEQUENCE, code(concept));
  }

  private static Dataset parent(Dataset item, Dataset... children) {
    return children.length == 0 ? item : item.putSequence(Tag.CONTENT_SEQUENCE, children);
  }
}
