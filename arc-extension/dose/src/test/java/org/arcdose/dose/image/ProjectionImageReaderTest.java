package org.arcdose.dose.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Finding;
import org.arcdose.dose.Modality;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.Reports;
import org.arcdose.dose.SrItem;
import org.arcdose.dose.XRayGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionImageReaderTest {
  private static final String DX = "1.2.840.10008.5.1.4.1.1.1.1";
  private static final String XA = "1.2.840.10008.5.1.4.1.1.12.1";
  private static final String ENHANCED_XA = "1.2.840.10008.5.1.4.1.1.12.1.1";
  private static final String BREAST_PROJECTION = "1.2.840.10008.5.1.4.1.1.13.1.4";
  private static final String ROTATION_3D = "1.2.840.10008.5.1.4.1.1.13.1.1";

  @Test
  void an_image_without_exposure_is_not_about_dose() {
    assertEquals(
        "The image says nothing of its exposure.",
        Reports.notDose(SrItem.object(DX).put(Tag.KVP, VR.DS, "0")));
  }

  @Test
  void a_secondary_capture_is_read_only_if_it_is_an_original_mammogram() {
    Dataset capture = exposed("1.2.840.10008.5.1.4.1.1.7").put(Tag.MODALITY, VR.CS, "MG");
    capture.put(Tag.IMAGE_TYPE, VR.CS, "DERIVED", "SECONDARY");
    assertEquals(
        "The secondary capture is neither a dose screen nor an X-ray.", Reports.notDose(capture));
    capture.put(Tag.IMAGE_TYPE, VR.CS, "ORIGINAL", "PRIMARY");
    assertEquals(Modality.MG, Reports.extracted(capture).modality());
  }

  @Test
  void angles_of_the_positioner_are_kept() {
    Dataset image = exposed(DX).put(Tag.POSITIONER_PRIMARY_ANGLE, VR.DS, "-30");
    image.put(Tag.POSITIONER_SECONDARY_ANGLE, VR.DS, "15.5");
    assertSame("-30", event(image).mechanics().primaryAngleDeg());
    assertSame("15.5", event(image).mechanics().secondaryAngleDeg());
  }

  @Test
  void neither_manufacturer_nor_time_is_needed() {
    ProjectionIrradiationEvent event =
        event(exposed(DX).remove(Tag.STUDY_DATE).remove(Tag.STUDY_TIME));
    assertNull(event.facts().startedAt());
    assertNull(event.detector().relativeExposureUnit());
  }

  @Test
  void a_grid_is_known_by_two_letters_and_told_in_detail() {
    Dataset image = exposed(DX).put(Tag.GRID, VR.CS, "RECIPROCATING", "FO");
    image.put(Tag.GRID_ABSORBING_MATERIAL, VR.LT, "lead").put(Tag.GRID_PITCH, VR.DS, "0.25");
    image.put(Tag.GRID_ASPECT_RATIO, VR.IS, "12", "1").put(Tag.GRID_FOCAL_DISTANCE, VR.DS, "1500");
    assertEquals(
        List.of("111643", "111642"), event(image).grids().stream().map(Code::value).toList());
    XRayGrid grid = event(image).grid();
    assertEquals("lead", grid.absorbingMaterial());
    assertSame("0.25", grid.pitchMm());
    assertSame("12", grid.aspectRatio());
    assertSame("1500", grid.focalDistanceMm());
  }

  /** Areas in m2: of a rectangle, a circle of 200 mm and a hexagon around it. */
  @ParameterizedTest
  @CsvSource({"RECTANGLE,300,400,0.12", "ROUND,200,,0.0314159", "HEXAGONAL,200,,0.0259808"})
  void the_area_of_the_field_follows_its_shape(
      String shape, String side, String other, double areaM2) {
    Dataset image = exposed(DX).put(Tag.FIELD_OF_VIEW_SHAPE, VR.CS, shape);
    if (other == null) {
      image.put(Tag.FIELD_OF_VIEW_DIMENSIONS, VR.IS, side);
    } else {
      image.put(Tag.FIELD_OF_VIEW_DIMENSIONS, VR.IS, side, other);
    }
    assertEquals(areaM2, event(image).source().collimatedFieldAreaM2().doubleValue(), 1e-7);
  }

  @ParameterizedTest
  @CsvSource({
    "FUJIFILM Corporation,S ()",
    "KONICA MINOLTA,S ()",
    "Carestream Health,EI (Mbels)",
    "Agfa,lgM (Bels)",
    "Canon Inc.,REX ()",
    "Swissray,DI ()",
    "Philips Medical Systems,EI ()",
    "SIEMENS,EXI (μGy)",
    "Somebody,"
  })
  void relative_exposure_has_the_unit_of_its_maker(String maker, String unit) {
    Dataset image = exposed(DX).put(Tag.MANUFACTURER, VR.LO, maker);
    image.put(Tag.RELATIVE_X_RAY_EXPOSURE, VR.IS, "250");
    assertEquals(unit, event(image).detector().relativeExposureUnit());
    assertSame("250", event(image).detector().relativeExposure());
  }

  @Test
  void toshiba_tfd_has_the_protocol_in_the_comments() {
    Dataset image = exposed(DX).put(Tag.MANUFACTURER, VR.LO, "TOSHIBA_MEC");
    image.put(Tag.SOFTWARE_VERSIONS, VR.LO, "TFD 1.0").put(Tag.IMAGE_COMMENTS, VR.LT, "Chest PA");
    image.put(Tag.SERIES_DESCRIPTION, VR.LO, "other");
    assertEquals("Chest PA", event(image).facts().acquisitionProtocol());
  }

  @Test
  void radiological_thickness_is_that_of_the_right_creator() {
    Dataset image = exposed(DX).putPrivate("SOMEBODY ELSE", 0x0045_0049, VR.DS, "99");
    assertNull(event(image).facts().patientEquivalentThicknessMm());
    image.putPrivate("GEMS_SENO_02", 0x0045_0049, VR.DS, "41");
    assertSame("41", event(image).facts().patientEquivalentThicknessMm());
  }

  @Test
  void a_distance_in_decimetres_is_that_of_one_model_only() {
    Dataset image = exposed(DX).put(Tag.DISTANCE_SOURCE_TO_DETECTOR, VR.DS, "11.5");
    assertSame("11.5", event(image).distances().distanceSourceToDetectorMm());
    image.put(Tag.MANUFACTURER_MODEL_NAME, VR.LO, "DR 7500");
    assertSame("1150", event(image).distances().distanceSourceToDetectorMm());
    image.put(Tag.DISTANCE_SOURCE_TO_DETECTOR, VR.DS, "1150");
    assertSame("1150", event(image).distances().distanceSourceToDetectorMm());
  }

  @Test
  void the_finer_of_two_values_counts_unless_they_disagree() {
    Dataset image =
        exposed(DX).put(Tag.EXPOSURE, VR.IS, "2").put(Tag.EXPOSURE_IN_UAS, VR.IS, "1700");
    assertSame("1700", event(image).source().exposureUas());
    image.put(Tag.EXPOSURE_IN_UAS, VR.IS, "2");
    DoseReport report = Reports.extracted(image);
    assertSame("2000", report.projectionEvents().get(0).source().exposureUas());
    assertEquals(
        "Exposure (0018,1152) is not what the attribute in a thousandth of its unit says; the"
            + " latter is left out.",
        report.findings().get(0).problem());
  }

  @Test
  void entrance_dose_in_whole_decigray_says_nothing_when_it_is_zero() {
    assertNull(event(exposed(DX).put(Tag.ENTRANCE_DOSE, VR.US, "0")).dose().entranceExposureMgy());
    assertSame(
        "200", event(exposed(DX).put(Tag.ENTRANCE_DOSE, VR.US, "2")).dose().entranceExposureMgy());
  }

  @Test
  void a_negative_dose_is_an_error_and_no_value() {
    DoseReport report =
        Reports.extracted(
            exposed(DX).put(Tag.IMAGE_AND_FLUOROSCOPY_AREA_DOSE_PRODUCT, VR.DS, "-1.5"));
    assertNull(report.projectionTotals().get(0).doseAreaProductGym2());
    assertEquals(
        List.of(
            Finding.error(
                "ImageAndFluoroscopyAreaDoseProduct (0018,115E)",
                "ImageAndFluoroscopyAreaDoseProduct (0018,115E) is negative.")),
        report.findings());
  }

  @Test
  void two_exposures_in_the_same_second_are_two_events() {
    Dataset one = acquired(exposed(DX), "101500").put(Tag.EXPOSURE_IN_UAS, VR.IS, "1700");
    Dataset other = acquired(exposed(DX), "101500").put(Tag.EXPOSURE_IN_UAS, VR.IS, "1800");
    assertNotEquals(uid(one), uid(other));
    assertTrue(uid(one).startsWith("2.25."), uid(one));
  }

  @Test
  void the_same_exposure_is_one_event_however_its_numbers_are_written() {
    Dataset one = acquired(exposed(DX), "101500").put(Tag.KVP, VR.DS, "70");
    Dataset other = acquired(exposed(DX), "101500.000").put(Tag.KVP, VR.DS, "70.00");
    other.put(Tag.SOP_INSTANCE_UID, VR.UI, "2.25.99").put(Tag.CONTENT_TIME, VR.TM, "101530");
    assertEquals(uid(one), uid(other));
  }

  @Test
  void without_any_time_each_image_is_an_event_of_its_own() {
    Dataset other = exposed(DX).put(Tag.SOP_INSTANCE_UID, VR.UI, "2.25.99");
    assertEquals(uid(exposed(DX)), uid(exposed(DX)));
    assertNotEquals(uid(exposed(DX)), uid(other));
  }

  @Test
  void a_stitched_radiograph_is_an_event_for_each_exposure_it_names_and_one_dose() {
    Dataset image =
        exposed(DX)
            .put(Tag.IRRADIATION_EVENT_UID, VR.UI, "2.25.5", "2.25.6", "2.25.7")
            .put(Tag.IMAGE_AND_FLUOROSCOPY_AREA_DOSE_PRODUCT, VR.DS, "12");
    DoseReport report = Reports.extracted(image);
    assertEquals(
        List.of("2.25.5", "2.25.6", "2.25.7"),
        report.projectionEvents().stream()
            .map(event -> event.facts().irradiationEventUid())
            .toList());
    assertSame("0.00012", report.projectionEvents().get(0).dose().doseAreaProductGym2());
    assertNull(report.projectionEvents().get(1).dose().doseAreaProductGym2());
    assertSame("0.00012", report.projectionTotals().get(0).doseAreaProductGym2());
    assertEquals(3, report.projectionTotals().get(0).radiographicFrames());
    assertEquals(
        List.of(
            "IrradiationEventUID (0008,3010) names 3 exposures; what the image tells stands with"
                + " the first."),
        SrItem.problems(report, Finding.Kind.NOTE));
  }

  @Test
  void an_image_made_of_others_names_the_events_they_came_from() {
    Dataset image =
        exposed(DX)
            .putSequence(
                Tag.SOURCE_IRRADIATION_EVENT_SEQUENCE,
                new Dataset().put(Tag.IRRADIATION_EVENT_UID, VR.UI, "2.25.5"),
                new Dataset().put(Tag.IRRADIATION_EVENT_UID, VR.UI, "2.25.6"));
    assertEquals(2, Reports.extracted(image).projectionEvents().size());
    assertEquals("2.25.5", event(image).facts().irradiationEventUid());
  }

  @Test
  void description_and_procedure_of_a_study_come_from_where_the_device_has_them() {
    Dataset image = exposed(DX).put(Tag.SERIES_DESCRIPTION, VR.LO, "Chest PA");
    image.putCode(Tag.PROCEDURE_CODE_SEQUENCE, new Code("1", "99X", "Chest"));
    assertEquals("Chest PA", Reports.extracted(image).study().studyDescription());
    assertEquals("Chest", Reports.extracted(image).study().requestedProcedure());
  }

  @ParameterizedTest
  @CsvSource({"CXDI,Chest", "DRX-Revolution,Chest", "Other,''"})
  void two_models_have_what_was_requested_in_the_description(String model, String requested) {
    Dataset image = exposed(DX).put(Tag.MANUFACTURER_MODEL_NAME, VR.LO, model);
    image.put(Tag.STUDY_DESCRIPTION, VR.LO, "Chest");
    assertEquals(requested, Reports.extracted(image).study().requestedProcedure());
  }

  @Test
  void fluoroscopy_and_acquisition_of_angiography_total_apart() {
    Dataset spot = exposed(XA).put(Tag.RADIATION_SETTING, VR.CS, "GR");
    spot.put(Tag.NUMBER_OF_FRAMES, VR.IS, "12").put(Tag.DISTANCE_SOURCE_TO_PATIENT, VR.DS, "785");
    spot.put(Tag.IMAGE_TYPE, VR.CS, "ORIGINAL", "PRIMARY", "BIPLANE B");
    DoseReport report = Reports.extracted(spot);
    assertEquals(12, report.projectionTotals().get(0).radiographicFrames());
    assertSame("0.00002", report.projectionTotals().get(0).acquisitionDoseAreaProductGym2());
    assertEquals("113621", report.projectionTotals().get(0).acquisitionPlane().value());
    assertSame("785", event(spot).distances().distanceSourceToIsocenterMm());

    DoseReport fluoroscopy = Reports.extracted(spot.put(Tag.RADIATION_SETTING, VR.CS, "SC"));
    assertTrue(fluoroscopy.fluoroscopy());
    assertSame("0.00002", fluoroscopy.projectionTotals().get(0).fluoroDoseAreaProductGym2());
    assertNull(fluoroscopy.projectionTotals().get(0).acquisitionDoseAreaProductGym2());
  }

  @Test
  void a_rotation_ends_where_its_increments_lead() {
    Dataset image = exposed(XA).put(Tag.POSITIONER_MOTION, VR.CS, "DYNAMIC");
    image.put(Tag.NUMBER_OF_FRAMES, VR.IS, "101").put(Tag.POSITIONER_PRIMARY_ANGLE, VR.DS, "-100");
    image.put(Tag.POSITIONER_PRIMARY_ANGLE_INCREMENT, VR.DS, "2");
    assertSame("100", event(image).mechanics().primaryEndAngleDeg());
    assertEquals("113613", event(image).facts().eventType().value());
  }

  @Test
  void an_enhanced_image_tells_voltage_and_current_of_every_frame() {
    Dataset image = SrItem.object(ENHANCED_XA).put(Tag.NUMBER_OF_FRAMES, VR.IS, "2");
    image
        .put(Tag.ACQUIRED_IMAGE_AREA_DOSE_PRODUCT, VR.FL, "2")
        .put(Tag.EXPOSURE_IN_MAS, VR.FD, "4");
    image.putSequence(
        Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE,
        group(
            Tag.IRRADIATION_EVENT_IDENTIFICATION_SEQUENCE,
            new Dataset().put(Tag.IRRADIATION_EVENT_UID, VR.UI, "2.25.7")));
    image.putSequence(
        Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, frame("70", "300"), frame("80", "500"));
    ProjectionIrradiationEvent event = event(image);
    assertEquals("2.25.7", event.facts().irradiationEventUid());
    assertSame("0.00002", event.dose().doseAreaProductGym2());
    assertSame("75", event.source().kvp());
    assertSame("400", event.source().tubeCurrentMa());
    assertSame("4000", event.source().exposureUas());
    assertEquals("[70, 80]", event.series().kvp().toString());
  }

  @Test
  void a_breast_projection_tells_its_dose_in_functional_groups() {
    Dataset shared =
        group(
            Tag.X_RAY_ACQUISITION_DOSE_SEQUENCE, new Dataset().put(Tag.ORGAN_DOSE, VR.DS, "0.012"));
    shared.putSequence(
        Tag.FRAME_ANATOMY_SEQUENCE, new Dataset().put(Tag.FRAME_LATERALITY, VR.CS, "R"));
    Dataset image = SrItem.object(BREAST_PROJECTION);
    image.putSequence(Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE, shared);
    DoseReport report = Reports.extracted(image);
    assertEquals(Modality.MG, report.modality());
    assertSame("1.2", report.glandularTotals().get(0).averageGlandularDoseMgy());
    assertEquals("73056007", report.glandularTotals().get(0).laterality().value());
  }

  @Test
  void projections_of_a_rotation_add_up_in_time() {
    Dataset acquisition = new Dataset().put(Tag.PRIMARY_POSITIONER_SCAN_START_ANGLE, VR.FL, "-90");
    acquisition.put(Tag.PRIMARY_POSITIONER_SCAN_ARC, VR.FL, "180");
    acquisition.putSequence(
        Tag.PER_PROJECTION_ACQUISITION_SEQUENCE, projection("90", "5"), projection("90", "7"));
    Dataset image = SrItem.object(ROTATION_3D);
    image.putSequence(Tag.X_RAY_3D_ACQUISITION_SEQUENCE, acquisition);
    ProjectionIrradiationEvent event = event(image);
    assertSame("12", event.source().exposureTimeMs());
    assertSame("90", event.source().kvp());
    assertEquals(List.of(), event.series().kvp());
    assertSame("90", event.mechanics().primaryEndAngleDeg());
    assertEquals("113613", event.facts().eventType().value());
  }

  @Test
  void a_damaged_value_in_a_functional_group_is_named_with_its_way() {
    Dataset image = exposed(BREAST_PROJECTION);
    image.putSequence(
        Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE,
        group(
            Tag.X_RAY_ACQUISITION_DOSE_SEQUENCE, new Dataset().put(Tag.ORGAN_DOSE, VR.DS, "much")));
    assertEquals(
        "SharedFunctionalGroupsSequence[1] > XRayAcquisitionDoseSequence[1] > OrganDose"
            + " (0040,0316)",
        Reports.extracted(image).findings().get(0).where());
  }

  /** Of 70 kV and 2 dGy.cm2. */
  private static Dataset exposed(String sopClassUid) {
    return SrItem.object(sopClassUid)
        .put(Tag.KVP, VR.DS, "70")
        .put(Tag.IMAGE_AND_FLUOROSCOPY_AREA_DOSE_PRODUCT, VR.DS, "2");
  }

  private static Dataset acquired(Dataset image, String time) {
    return image
        .put(Tag.ACQUISITION_DATE, VR.DA, "20260108")
        .put(Tag.ACQUISITION_TIME, VR.TM, time);
  }

  private static Dataset frame(String kvp, String currentMa) {
    return group(
        Tag.FRAME_ACQUISITION_SEQUENCE,
        new Dataset().put(Tag.KVP, VR.DS, kvp).put(Tag.X_RAY_TUBE_CURRENT_IN_MA, VR.FD, currentMa));
  }

  private static Dataset projection(String kvp, String timeMs) {
    return new Dataset().put(Tag.KVP, VR.DS, kvp).put(Tag.EXPOSURE_TIME_IN_MS, VR.FD, timeMs);
  }

  private static Dataset group(int sequence, Dataset item) {
    Dataset groups = new Dataset();
    groups.putSequence(sequence, item);
    return groups;
  }

  private static ProjectionIrradiationEvent event(Dataset image) {
    return Reports.extracted(image).projectionEvents().get(0);
  }

  private static String uid(Dataset image) {
    return event(image).facts().irradiationEventUid();
  }

  private static void assertSame(String expected, BigDecimal actual) {
    Reports.assertSame(new BigDecimal(expected), actual);
  }
}
