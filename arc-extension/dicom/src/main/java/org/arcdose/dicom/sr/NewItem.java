package org.arcdose.dicom.sr;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** Makes content items (PS3.3 section C.17.3), one method for each value type. */
public final class NewItem {
  private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

  /** Characters a decimal string has room for (PS3.5 section 6.2). */
  private static final int DECIMAL_STRING = 16;

  private NewItem() {}

  public static Dataset text(Relationship relationship, Code concept, String text) {
    return named(relationship, ValueType.TEXT, concept).put(Tag.TEXT_VALUE, VR.UT, text);
  }

  public static Dataset code(Relationship relationship, Code concept, Code value) {
    return named(relationship, ValueType.CODE, concept).putCode(Tag.CONCEPT_CODE_SEQUENCE, value);
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException when it is too long for a decimal string
   */
  public static Dataset number(
      Relationship relationship, Code concept, BigDecimal number, Code unit) {
    String plain = number.toPlainString();
    if (plain.length() > DECIMAL_STRING) {
      throw new IllegalArgumentException(plain + " does not fit a decimal string.");
    }
    return named(relationship, ValueType.NUM, concept)
        .putSequence(
            Tag.MEASURED_VALUE_SEQUENCE,
            new Dataset()
                .putCode(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE, unit)
                .put(Tag.NUMERIC_VALUE, VR.DS, plain));
  }

  public static Dataset personName(Relationship relationship, Code concept, String name) {
    return named(relationship, ValueType.PNAME, concept).put(Tag.PERSON_NAME, VR.PN, name);
  }

  public static Dataset uid(Relationship relationship, Code concept, String uid) {
    return named(relationship, ValueType.UIDREF, concept).put(Tag.UID, VR.UI, uid);
  }

  /** A local time to the second. */
  public static Dataset dateTime(Relationship relationship, Code concept, LocalDateTime time) {
    return named(relationship, ValueType.DATETIME, concept)
        .put(Tag.DATE_TIME, VR.DT, DATE_TIME.format(time));
  }

  /** A reference to an object that is no image. */
  public static Dataset composite(
      Relationship relationship, Code concept, String sopClassUid, String sopInstanceUid) {
    return named(relationship, ValueType.COMPOSITE, concept)
        .putSequence(
            Tag.REFERENCED_SOP_SEQUENCE, InstanceIdentity.reference(sopClassUid, sopInstanceUid));
  }

  /** A reference to an image, with all its frames. */
  public static Dataset image(
      Relationship relationship, Code concept, String sopClassUid, String sopInstanceUid) {
    return named(relationship, ValueType.IMAGE, concept)
        .putSequence(
            Tag.REFERENCED_SOP_SEQUENCE, InstanceIdentity.reference(sopClassUid, sopInstanceUid));
  }

  /** A point in space, in mm. */
  public static Dataset point(
      Relationship relationship, Code concept, String frameOfReferenceUid, int x, int y, int z) {
    return named(relationship, ValueType.SCOORD3D, concept)
        .put(Tag.REFERENCED_FRAME_OF_REFERENCE_UID, VR.UI, frameOfReferenceUid)
        .put(Tag.GRAPHIC_TYPE, VR.CS, "POINT")
        .put(Tag.GRAPHIC_DATA, VR.FL, String.valueOf(x), String.valueOf(y), String.valueOf(z));
  }

  /** A container of separate items. */
  public static Dataset container(Relationship relationship, Code concept, List<Dataset> content) {
    Dataset item =
        named(relationship, ValueType.CONTAINER, concept)
            .put(Tag.CONTINUITY_OF_CONTENT, VR.CS, "SEPARATE");
    return with(item, content);
  }

  /** An item and what is below it. */
  public static Dataset with(Dataset item, List<Dataset> children) {
    return children.isEmpty()
        ? item
        : item.putSequence(Tag.CONTENT_SEQUENCE, children.toArray(Dataset[]::new));
  }

  private static Dataset named(Relationship relationship, ValueType type, Code concept) {
    Dataset item = new Dataset();
    if (relationship != Relationship.NONE) {
      item.put(Tag.RELATIONSHIP_TYPE, VR.CS, relationship.written());
    }
    return item.put(Tag.VALUE_TYPE, VR.CS, type.name())
        .putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, concept);
  }
}
