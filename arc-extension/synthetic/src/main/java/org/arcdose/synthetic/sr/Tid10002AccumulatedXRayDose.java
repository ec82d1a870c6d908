package org.arcdose.synthetic.sr;

import static org.arcdose.synthetic.expected.PlaneField.*;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PhilipsField;

/** Accumulated X-Ray Dose Data of a plane (PS3.16 TID 10002 with 10004 to 10007). */
final class Tid10002AccumulatedXRayDose {
  private static final Code NAME = Codes.dcm("113702", "Accumulated X-Ray Dose Data");
  private static final Code CALIBRATION = Codes.dcm("122505", "Calibration");

  private Tid10002AccumulatedXRayDose() {}

  static Dataset item(Part plane) {
    return new Container(NAME, plane)
        .modifiers(ACQUISITION_PLANE)
        .each(Group.CALIBRATION, Tid10002AccumulatedXRayDose::calibration)
        .contains(
            DOSE_AREA_PRODUCT_GYM2,
            DOSE_RP_GY,
            FLUORO_DOSE_AREA_PRODUCT_GYM2,
            FLUORO_DOSE_RP_GY,
            FLUORO_TIME_S,
            ACQUISITION_DOSE_AREA_PRODUCT_GYM2,
            ACQUISITION_DOSE_RP_GY,
            ACQUISITION_TIME_S,
            RADIOGRAPHIC_FRAMES,
            SOURCE_TO_REFERENCE_POINT_MM,
            REFERENCE_POINT,
            DETECTOR_TYPE)
        .each(Group.BREAST, Tid10002AccumulatedXRayDose::breast)
        .contains(PhilipsField.HEIGHT_OF_SYSTEM_MM, PhilipsField.FOCAL_SPOT_TO_ISOCENTER_MM)
        .each(Group.DEVICE, Tid1021DeviceParticipant::item)
        .item();
  }

  private static Dataset calibration(Part calibration) {
    return new Container(CALIBRATION, calibration)
        .modifiers(DOSE_MEASUREMENT_DEVICE)
        .contains(
            CALIBRATED_AT,
            CALIBRATION_FACTOR,
            CALIBRATION_UNCERTAINTY_PERCENT,
            CALIBRATION_RESPONSIBLE_PARTY)
        .item();
  }

  private static Dataset breast(Part breast) {
    return Item.of(
        Item.CONTAINS,
        GLANDULAR_DOSE_MGY,
        breast.number(GLANDULAR_DOSE_MGY),
        Item.all(Item.CONCEPT_MODIFIER, breast, LATERALITY));
  }
}
