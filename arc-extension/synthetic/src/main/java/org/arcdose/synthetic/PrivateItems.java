package org.arcdose.synthetic;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.expected.CtField;
import org.arcdose.synthetic.expected.Units;

/** Private content items of Toshiba CT, scheme 99TOSHIBA-TMSC. */
final class PrivateItems {
  private PrivateItems() {}

  /** Adds the dose reduction of each acquisition with this standard deviation. */
  static void toshiba(ObjectEdit edit, String deviation) {
    edit.children(
        items -> {
          if (items.stream().anyMatch(item -> ObjectEdit.named(item, CtField.ACQUISITION_TYPE))) {
            items.add(doseReduction(deviation));
          }
          return items;
        });
  }

  private static Dataset doseReduction(String deviation) {
    Dataset number =
        item("NUM", new Code("121414", "DCM", "Standard deviation of population"))
            .putSequence(
                Tag.MEASURED_VALUE_SEQUENCE,
                new Dataset()
                    .put(Tag.NUMERIC_VALUE, VR.DS, deviation)
                    .putCode(
                        Tag.MEASUREMENT_UNITS_CODE_SEQUENCE,
                        Units.ucum("{sd}", "standard deviation")));
    Dataset modulation =
        item("TEXT", new Code("99TOST000B-0002", "99TOSHIBA-TMSC", "Modulation"))
            .put(Tag.TEXT_VALUE, VR.UT, "Volume EC");
    return item(
            "CONTAINER", new Code("99TOST000B-0001", "99TOSHIBA-TMSC", "Dose Reduce Parameters"))
        .put(Tag.CONTINUITY_OF_CONTENT, VR.CS, "SEPARATE")
        .putSequence(Tag.CONTENT_SEQUENCE, number, modulation);
  }

  private static Dataset item(String type, Code concept) {
    return new Dataset()
        .put(Tag.RELATIONSHIP_TYPE, VR.CS, "CONTAINS")
        .put(Tag.VALUE_TYPE, VR.CS, type)
        .putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, concept);
  }
}
