package org.arcdose.synthetic.sr;

import static org.arcdose.synthetic.sr.Item.CONCEPT_MODIFIER;

import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.sr.NewItem;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.EnhancedField;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PlaneField;
import org.arcdose.synthetic.expected.ProjectionField;
import org.arcdose.synthetic.expected.ReportField;

/**
 * Enhanced X-Ray Radiation Dose (PS3.16 TID 10040): totals of a source (TID 10041), summaries of
 * events (TID 10042) and the details of their time (TID 10043 to 10055).
 */
final class Tid10040EnhancedXRayDose {
  private static final Field[] SOURCE = {ProjectionField.ANODE_TARGET_MATERIAL};
  private static final Field[] TECHNIQUE = {
    ProjectionField.KVP,
    ProjectionField.TUBE_CURRENT_MA,
    ProjectionField.PULSE_WIDTH_MS,
    ProjectionField.PULSES,
    ProjectionField.FLUORO_MODE,
    ProjectionField.PULSE_RATE_PER_S,
    ProjectionField.FOCAL_SPOT_MM
  };

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
            ProjectionField.DOSE_AREA_PRODUCT_GYM2,
            ProjectionField.DOSE_RP_GY)
        .item();
  }

  private static Container details(Part report) {
    String frame = report.text(EnhancedField.FRAME_OF_REFERENCE_UID);
    Container details =
        new Container(EnhancedField.DETAILS, report)
            .contains(
                EnhancedField.STARTED_AT,
                EnhancedField.ENDED_AT,
                EnhancedField.FRAME_OF_REFERENCE_UID,
                EnhancedField.FRAME_OF_REFERENCE_ORIGIN);
    return details
        .each(Group.EVENT, event -> of(EnhancedField.SOURCE, event).contains(SOURCE).item())
        .each(Group.EVENT, event -> of(EnhancedField.TECHNIQUE, event).contains(TECHNIQUE).item())
        .each(Group.EVENT, Tid10040EnhancedXRayDose::filtration)
        .each(
            Group.EVENT,
            event -> of(EnhancedField.OUTPUT, event).contains(EnhancedField.OUTPUT_MGY).item())
        .each(
            Group.EVENT,
            event ->
                of(EnhancedField.FIELD, event)
                    .contains(ProjectionField.COLLIMATED_FIELD_AREA_M2)
                    .item())
        .each(Group.EVENT, event -> beamPosition(event, frame))
        .each(Group.EVENT, Tid10040EnhancedXRayDose::procedure);
  }

  /** A container with the period and the source it is about. */
  private static Container of(Code name, Part event) {
    return new Container(name, event)
        .contains(ProjectionField.STARTED_AT, EnhancedField.ENDED_AT, EnhancedField.SOURCE_ID);
  }

  private static Dataset filtration(Part event) {
    return of(EnhancedField.FILTRATION, event)
        .each(
            Group.FILTER,
            filter ->
                new Container(EnhancedField.ATTENUATOR, filter)
                    .contains(
                        EnhancedField.ATTENUATOR_ID,
                        EnhancedField.ATTENUATOR_CATEGORY,
                        ProjectionField.FILTER_MATERIAL,
                        ProjectionField.FILTER_TYPE,
                        ProjectionField.FILTER_MINIMUM_MM,
                        ProjectionField.FILTER_MAXIMUM_MM)
                    .item())
        .item();
  }

  /** Output is measured at the reference point, 600 mm from the source. */
  private static Dataset beamPosition(Part event, String frame) {
    return of(EnhancedField.BEAM_POSITION, event)
        .items(
            List.of(
                NewItem.point(Item.CONTAINS, EnhancedField.OUTPUT_POSITION, frame, 0, 0, 600),
                NewItem.point(Item.CONTAINS, EnhancedField.REFERENCE_POSITION, frame, 0, 0, 600)))
        .item();
  }

  private static Dataset procedure(Part event) {
    return of(EnhancedField.PROCEDURE, event)
        .contains(ProjectionField.ACQUISITION_PROTOCOL, ProjectionField.PATIENT_TABLE_RELATIONSHIP)
        .nested(
            Item.CONTAINS,
            ProjectionField.PATIENT_ORIENTATION,
            CONCEPT_MODIFIER,
            ProjectionField.PATIENT_ORIENTATION_MODIFIER)
        .contains(
            ProjectionField.TARGET_REGION,
            ProjectionField.GRID,
            ProjectionField.SOURCE_TO_DETECTOR_MM)
        .item();
  }
}
