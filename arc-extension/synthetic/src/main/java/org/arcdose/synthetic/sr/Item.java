package org.arcdose.synthetic.sr;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.sr.NewItem;
import org.arcdose.dicom.sr.Relationship;
import org.arcdose.dicom.sr.ValueType;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Part;

/** Content items (PS3.3 C.17.3) by the value type of their field. */
final class Item {
  static final Relationship CONTAINS = Relationship.CONTAINS;
  static final Relationship CONCEPT_MODIFIER = Relationship.HAS_CONCEPT_MOD;
  static final Relationship OBSERVATION_CONTEXT = Relationship.HAS_OBS_CONTEXT;
  static final Relationship PROPERTIES = Relationship.HAS_PROPERTIES;

  private Item() {}

  /** An item for each value of each field. */
  static List<Dataset> all(Relationship relationship, Part part, Field... fields) {
    List<Dataset> items = new ArrayList<>();
    for (Field field : fields) {
      for (Object value : part.values(field)) {
        items.add(of(relationship, field, value, List.of()));
      }
    }
    return items;
  }

  /** An item; a coded field whose value is text becomes a TEXT item, where templates offer both. */
  static Dataset of(Relationship relationship, Field field, Object value, List<Dataset> children) {
    ValueType type =
        value instanceof String && field.content().type() == ValueType.CODE
            ? ValueType.TEXT
            : field.content().type();
    Code concept = field.content().concept();
    Dataset item =
        switch (type) {
          case NUM ->
              NewItem.number(relationship, concept, (BigDecimal) value, field.content().unit());
          case CODE -> NewItem.code(relationship, concept, (Code) value);
          case TEXT -> NewItem.text(relationship, concept, (String) value);
          case PNAME -> NewItem.personName(relationship, concept, (String) value);
          case UIDREF -> NewItem.uid(relationship, concept, (String) value);
          case DATETIME -> NewItem.dateTime(relationship, concept, (LocalDateTime) value);
          default -> throw new IllegalArgumentException(field.name() + " is not a value.");
        };
    return NewItem.with(item, children);
  }
}
