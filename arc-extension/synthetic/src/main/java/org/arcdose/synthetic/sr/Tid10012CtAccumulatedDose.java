package org.arcdose.synthetic.sr;

import static org.arcdose.synthetic.expected.CtField.*;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;

/** CT Accumulated Dose Data (PS3.16 TID 10012). */
final class Tid10012CtAccumulatedDose {
  private static final Code NAME = Codes.dcm("113811", "CT Accumulated Dose Data");

  private Tid10012CtAccumulatedDose() {}

  static Dataset item(Part total) {
    Container container = new Container(NAME, total).contains(IRRADIATION_EVENTS);
    if (total.parts(Group.DLP_TOTAL).isEmpty()) {
      container.contains(DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM);
    }
    return container
        .each(Group.DLP_TOTAL, Tid10012CtAccumulatedDose::ofPhantom)
        .nested(
            Item.CONTAINS,
            EFFECTIVE_DOSE_TOTAL_MSV,
            Item.PROPERTIES,
            REFERENCE_AUTHORITY,
            PATIENT_MODEL)
        .contains(COMMENT)
        .each(Group.DEVICE, Tid1021DeviceParticipant::item)
        .item();
  }

  private static Dataset ofPhantom(Part total) {
    return Item.of(
        Item.CONTAINS,
        DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM,
        total.number(DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM),
        Item.all(Item.PROPERTIES, total, PHANTOM));
  }
}
