package org.arcdose.dicom.sr;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** Content items for tests. */
final class SrItems {
  static final Concept ANY = Concept.of("1", "99X", "any");

  private SrItems() {}

  static ContentTree tree(Dataset... items) throws DicomException {
    return ContentTree.of(document(items));
  }

  /** The only item below the root. */
  static ContentItem only(Dataset item) throws DicomException {
    return tree(item).root().children().get(0);
  }

  static Dataset document(Dataset... items) {
    return item("CONTAINER", Concept.of("113701", "DCM", "X-Ray Radiation Dose Report"))
        .putSequence(
            Tag.CONTENT_TEMPLATE_SEQUENCE,
            new Dataset()
                .put(Tag.MAPPING_RESOURCE, VR.CS, "DCMR")
                .put(Tag.TEMPLATE_IDENTIFIER, VR.CS, "10001"))
        .putSequence(Tag.CONTENT_SEQUENCE, items);
  }

  static Dataset container(Dataset... items) {
    return item("CONTAINER", ANY).putSequence(Tag.CONTENT_SEQUENCE, items);
  }

  static Dataset number(Concept concept, String value, String unit) {
    return measured(concept, new Dataset().put(Tag.NUMERIC_VALUE, VR.DS, value), unit);
  }

  static Dataset measured(Concept concept, Dataset value, String unit) {
    value.putCode(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE, new Code(unit, "UCUM", unit));
    return item("NUM", concept).putSequence(Tag.MEASURED_VALUE_SEQUENCE, value);
  }

  /** An item that only refers to another one, by its position. */
  static Dataset reference(String... position) {
    return new Dataset()
        .put(Tag.RELATIONSHIP_TYPE, VR.CS, "INFERRED FROM")
        .put(Tag.REFERENCED_CONTENT_ITEM_IDENTIFIER, VR.UL, position);
  }

  static Dataset text(String value) {
    return item("TEXT", ANY).put(Tag.TEXT_VALUE, VR.UT, value);
  }

  static Dataset item(String valueType, Concept concept) {
    return new Dataset()
        .put(Tag.VALUE_TYPE, VR.CS, valueType)
        .putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, concept.code());
  }
}
