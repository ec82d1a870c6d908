package org.arcdose.synthetic.sr;

import static org.arcdose.synthetic.sr.Item.CONCEPT_MODIFIER;

import org.arcdose.dicom.Dataset;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.EnhancedField;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PlaneField;
import org.arcdose.synthetic.expected.ProjectionField;
import org.arcdose.synthetic.expected.ReportField;

/**
 * Enhanced X-Ray Radiation Dose (PS3.16 TID 10040): totals of a source (TID 10041), summaries of
 * events (TID 10042) and the radiation output over time (TID 10043, 10048).
 */
final class Tid10040EnhancedXRayDose {
  private Tid10040EnhancedXRayDose() {}

  static Container root(Part report) {
    Container root =
        new Container(Codes.REPORT, report)
            .modifiers(ReportField.LANGUAGE)
            .nested(
                CONCEPT_MODIFIER,
                ReportField.PROCEDURE_REPORTED,
                CONCEPT_MODIFIER,
                ReportField.INTENT)
            .items(Tid1002ObserverContext.items(report))
            .items(Report.scope(report))
            .each(Group.ACCUMULATED, Tid10040EnhancedXRayDose::accumulated)
            .each(Group.EVENT, Tid10040EnhancedXRayDose::event);
    return root.container(details(report)).contains(ReportField.SOURCE_OF_DOSE_INFORMATION);
  }

  private static Dataset accumulated(Part source) {
    return new Container(EnhancedField.ACCUMULATED, source)
        .contains(
            EnhancedField.SOURCE_ID,
            PlaneField.DOSE_AREA_PRODUCT_GYM2,
            PlaneField.FLUORO_DOSE_AREA_PRODUCT_GYM2,
            PlaneField.ACQUISITION_DOSE_AREA_PRODUCT_GYM2,
            PlaneField.FLUORO_TIME_S,
            PlaneField.ACQUISITION_TIME_S,
            PlaneField.DOSE_RP_GY,
            PlaneField.FLUORO_DOSE_RP_GY,
            PlaneField.ACQUISITION_DOSE_RP_GY,
            PlaneField.RADIOGRAPHIC_FRAMES,
            PlaneField.REFERENCE_POINT)
        .item();
  }

  private static Dataset event(Part event) {
    return new Container(EnhancedField.EVENT, event)
        .contains(
            ProjectionField.IRRADIATION_EVENT_UID,
            ProjectionField.STARTED_AT,
            EnhancedField.ENDED_AT,
            EnhancedField.SOURCE_ID,
            ProjectionField.EVENT_TYPE,
            ProjectionField.ACQUISITION_PROTOCOL,
            ProjectionField.TARGET_REGION,
            ProjectionField.DOSE_AREA_PRODUCT_GYM2,
            ProjectionField.DOSE_RP_GY)
        .item();
  }

  private static Container details(Part report) {
    Container details =
        new Container(EnhancedField.DETAILS, report)
            .contains(
                EnhancedField.STARTED_AT,
                EnhancedField.ENDED_AT,
                EnhancedField.FRAME_OF_REFERENCE_UID,
                EnhancedField.FRAME_OF_REFERENCE_ORIGIN);
    return details.each(Group.EVENT, Tid10040EnhancedXRayDose::output);
  }

  private static Dataset output(Part event) {
    return new Container(EnhancedField.OUTPUT, event)
        .contains(
            ProjectionField.STARTED_AT,
            EnhancedField.ENDED_AT,
            EnhancedField.SOURCE_ID,
            EnhancedField.OUTPUT_MGY)
        .item();
  }
}
