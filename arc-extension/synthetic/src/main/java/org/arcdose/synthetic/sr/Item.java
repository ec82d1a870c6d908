package org.arcdose.synthetic.sr;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dicom.sr.ValueType;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Part;

/** Content items (PS3.3 C.17.3) by the value type of their field. */
final class Item {
  static final String CONTAINS = "CONTAINS";
  static final String CONCEPT_MODIFIER = "HAS CONCEPT MOD";
  static final String OBSERVATION_CONTEXT = "HAS OBS CONTEXT";
  static final String PROPERTIES = "HAS PROPERTIES";

  private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

  private Item() {}

  /** An item for each value of each field. */
  static List<Dataset> all(String relationship, Part part, Field... fields) {
    List<Dataset> items = new ArrayList<>();
    for (Field field : fields) {
      for (Object value : part.values(field)) {
        items.add(of(relationship, field, value, List.of()));
      }
    }
    return items;
  }

  /** An item; a coded field whose value is text becomes a TEXT item, where templates offer both. */
  static Dataset of(String relationship, Field field, Object value, List<Dataset> children) {
    ValueType type =
        value instanceof String && field.content().type() == ValueType.CODE
            ? ValueType.TEXT
            : field.content().type();
    Dataset item = named(relationship, type.name(), field.content().concept());
    switch (type) {
      case NUM ->
          item.putSequence(
              Tag.MEASURED_VALUE_SEQUENCE,
              new Dataset()
                  .putSequence(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE, code(field.content().unit()))
                  .put(Tag.NUMERIC_VALUE, VR.DS, decimalString((BigDecimal) value)));
      case CODE -> item.putSequence(Tag.CONCEPT_CODE_SEQUENCE, code((Code) value));
      case TEXT -> item.put(Tag.TEXT_VALUE, VR.UT, (String) value);
      case PNAME -> item.put(Tag.PERSON_NAME, VR.PN, (String) value);
      case UIDREF -> item.put(Tag.UID, VR.UI, (String) value);
      case DATETIME -> item.put(Tag.DATE_TIME, VR.DT, DATE_TIME.format((LocalDateTime) value));
      default -> throw new IllegalArgumentException(field.name() + " is not a value.");
    }
    return children.isEmpty()
        ? item
        : item.putSequence(Tag.CONTENT_SEQUENCE, children.toArray(Dataset[]::new));
  }

  static Dataset code(Code code) {
    return new Dataset()
        .put(Tag.CODE_VALUE, VR.SH, code.value())
        .put(Tag.CODING_SCHEME_DESIGNATOR, VR.SH, code.scheme())
        .put(Tag.CODE_MEANING, VR.LO, code.meaning());
  }

  static Dataset named(String relationship, String valueType, Code concept) {
    return new Dataset()
        .put(Tag.RELATIONSHIP_TYPE, VR.CS, relationship)
        .put(Tag.VALUE_TYPE, VR.CS, valueType)
        .putSequence(Tag.CONCEPT_NAME_CODE_SEQUENCE, code(concept));
  }

  /** As DS, which has room for 16 characters (PS3.5 section 6.2). */
  private static String decimalString(BigDecimal number) {
    String plain = number.toPlainString();
    if (plain.length() > 16) {
      throw new IllegalArgumentException(plain + " does not fit a decimal string.");
    }
    return plain;
  }
}
