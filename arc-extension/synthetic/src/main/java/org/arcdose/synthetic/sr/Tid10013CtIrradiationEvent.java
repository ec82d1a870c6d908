package org.arcdose.synthetic.sr;

import static org.arcdose.synthetic.expected.CtField.*;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;

/** CT Acquisition (PS3.16 TID 10013, scanning length TID 10014). */
final class Tid10013CtIrradiationEvent {
  private static final Code NAME = Codes.dcm("113819", "CT Acquisition");
  private static final Code PARAMETERS = Codes.dcm("113822", "CT Acquisition Parameters");
  private static final Code SOURCE = Codes.dcm("113831", "CT X-Ray Source Parameters");
  private static final Code DOSE = Codes.dcm("113829", "CT Dose");

  private Tid10013CtIrradiationEvent() {}

  static Dataset item(Part event) {
    return new Container(NAME, event)
        .contains(
            ACQUISITION_PROTOCOL,
            TARGET_REGION,
            ACQUISITION_TYPE,
            PROCEDURE_CONTEXT,
            IRRADIATION_EVENT_UID)
        .nested(Item.CONTAINS, IRRADIATION_EVENT_LABEL, Item.CONCEPT_MODIFIER, LABEL_TYPE)
        .container(parameters(event))
        .container(dose(event))
        .contains(XRAY_MODULATION_TYPE, COMMENT)
        .each(Group.PERSON, Tid1020PersonParticipant::item)
        .each(Group.DEVICE, Tid1021DeviceParticipant::item)
        .item();
  }

  private static Container parameters(Part event) {
    return new Container(PARAMETERS, event)
        .contains(
            EXPOSURE_TIME_S,
            SCANNING_LENGTH_MM,
            RECONSTRUCTABLE_LENGTH_MM,
            EXPOSED_RANGE_MM,
            RECONSTRUCTABLE_TOP_Z_MM,
            RECONSTRUCTABLE_BOTTOM_Z_MM,
            SCANNING_TOP_Z_MM,
            SCANNING_BOTTOM_Z_MM,
            FRAME_OF_REFERENCE_UID,
            SINGLE_COLLIMATION_MM,
            TOTAL_COLLIMATION_MM,
            PITCH_FACTOR,
            XRAY_SOURCES)
        .each(Group.SOURCE, Tid10013CtIrradiationEvent::source);
  }

  private static Dataset source(Part source) {
    return new Container(SOURCE, source)
        .contains(
            SOURCE_ID,
            KVP,
            MAXIMUM_TUBE_CURRENT_MA,
            TUBE_CURRENT_MA,
            ROTATION_TIME_S,
            FILTER_ALUMINUM_EQUIVALENT_MM)
        .item();
  }

  private static Container dose(Part event) {
    return new Container(DOSE, event)
        .contains(MEAN_CTDI_VOL_MGY, PHANTOM, DOSE_LENGTH_PRODUCT_MGY_CM)
        .nested(
            Item.CONTAINS,
            EFFECTIVE_DOSE_MSV,
            Item.PROPERTIES,
            EFFECTIVE_DOSE_CONVERSION_MSV_PER_MGY_CM)
        .each(Group.ALERT, Tid10015DoseCheck::alert)
        .each(Group.NOTIFICATION, Tid10015DoseCheck::notification)
        .each(Group.SIZE_SPECIFIC, Tid10013CtIrradiationEvent::sizeSpecific);
  }

  private static Dataset sizeSpecific(Part estimate) {
    return Item.of(
        Item.CONTAINS,
        SIZE_SPECIFIC_DOSE_MGY,
        estimate.number(SIZE_SPECIFIC_DOSE_MGY),
        Item.all(
            Item.PROPERTIES,
            estimate,
            LATERAL_DIMENSION_MM,
            AP_DIMENSION_MM,
            EFFECTIVE_DIAMETER_MM,
            WATER_EQUIVALENT_DIAMETER_MM));
  }
}
