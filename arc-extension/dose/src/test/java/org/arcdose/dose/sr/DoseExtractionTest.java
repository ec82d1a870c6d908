package org.arcdose.dose.sr;

import static org.arcdose.dose.Reports.assertSame;
import static org.arcdose.dose.Reports.extracted;
import static org.arcdose.dose.Reports.notDose;
import static org.arcdose.dose.Reports.rejected;
import static org.arcdose.dose.Reports.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.GlandularAccumulatedDose;
import org.arcdose.dose.Modality;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.arcdose.synthetic.expected.HeaderField;
import org.junit.jupiter.api.Test;

class DoseExtractionTest {
  private final SyntheticStudies studies = new SyntheticStudies(1);

  @Test
  void reads_every_total_and_event_of_a_ct_report() {
    for (int index = 0; index < 50; index++) {
      SyntheticObject ct = studies.ct(index);
      DoseReport report = extracted(ct);
      assertEquals(Modality.CT, report.modality());
      assertEquals("10011", report.templateId());
      assertEquals(List.of(), report.findings());
      assertEquals(1, report.ctTotals().size());
      assertEquals(ct.events(), report.ctTotals().get(0).irradiationEvents());
      assertEquals(ct.doseLengthProductMgyCm(), report.ctTotals().get(0).doseLengthProductMgyCm());
      assertEquals(ct.events(), report.ctEvents().size());
      assertSame(
          ct.doseLengthProductMgyCm(),
          sum(report.ctEvents(), event -> event.dose().doseLengthProductMgyCm()));
    }
  }

  @Test
  void reads_what_a_ct_acquisition_was() {
    CtIrradiationEvent spiral = extracted(studies.ct(0)).ctEvents().get(1);
    assertEquals("Thorax Routine", spiral.facts().acquisitionProtocol());
    assertEquals("116152004", spiral.facts().acquisitionType().value());
    assertEquals("816094009", spiral.facts().targetRegion().value());
    assertEquals("113691", spiral.dose().phantom().value());
    assertNotNull(spiral.facts().irradiationEventUid());
    assertNotNull(spiral.acquisition().pitchFactor());
    assertEquals(new BigDecimal("38.4"), spiral.acquisition().totalCollimationMm());
    BigDecimal dlp =
        spiral
            .dose()
            .meanCtdiVolMgy()
            .multiply(spiral.acquisition().scanningLengthMm())
            .movePointLeft(1);
    assertEquals(
        0.0,
        dlp.subtract(spiral.dose().doseLengthProductMgyCm()).doubleValue(),
        0.005,
        "DLP = CTDI x l");
    assertEquals(1, spiral.sources().size());
    assertEquals("A", spiral.sources().get(0).identification());
    assertEquals(new BigDecimal("0.50"), spiral.sources().get(0).exposureTimePerRotationS());
  }

  @Test
  void reads_study_equipment_and_patient_facts() {
    SyntheticObject ct = studies.ct(3);
    DoseReport report = extracted(ct);
    assertEquals(ct.sopInstanceUid(), report.sopInstanceUid());
    assertEquals(ct.seriesInstanceUid(), report.seriesInstanceUid());
    assertEquals(ct.studyInstanceUid(), report.study().studyInstanceUid());
    assertEquals("CT Head", report.study().studyDescription());
    assertEquals(
        ct.expected().report().text(HeaderField.ACCESSION_NUMBER),
        report.study().accessionNumber());
    assertEquals("2026-01-08", report.study().studyDate().toString());
    assertEquals(report.study().studyTime(), report.context().irradiationStart().toLocalTime());
    assertTrue(report.context().irradiationEnd().isAfter(report.context().irradiationStart()));
    assertEquals("Röntgen", report.equipment().institutionalDepartmentName());
    assertEquals("SOMATOM go.Top", report.equipment().manufacturerModelName());
    assertTrue(report.equipment().deviceObserverUid().startsWith("2.25."));
    assertEquals("77477000", report.context().procedureReported().value());
    assertNotNull(report.study().patient().ageYears());
  }

  @Test
  void keeps_who_the_patient_is_apart_from_the_report() {
    SyntheticObject ct = studies.ct(0);
    Extraction.Extracted extracted =
        assertInstanceOf(Extraction.Extracted.class, DoseExtraction.extract(ct.object().dataset()));
    assertEquals(ct.patientId(), extracted.patient().patientId());
    assertEquals("SYNTHETIC", extracted.patient().issuerOfPatientId());
    assertFalse(extracted.toString().contains(ct.patientId()));
  }

  @Test
  void reads_every_total_and_event_of_a_fluoroscopy_report() {
    for (int index = 0; index < 50; index++) {
      SyntheticObject study = studies.fluoroscopy(index);
      DoseReport report = extracted(study);
      assertEquals(Modality.RF, report.modality());
      assertEquals(List.of(), report.findings());
      assertEquals(study.events(), report.projectionEvents().size());
      assertEquals(1, report.projectionTotals().size());
      ProjectionAccumulatedDose total = report.projectionTotals().get(0);
      assertEquals(study.doseAreaProductGym2(), total.doseAreaProductGym2());
      assertEquals(study.doseRpGy(), total.doseRpGy());
      assertSame(
          total.doseAreaProductGym2(),
          total.fluoroDoseAreaProductGym2().add(total.acquisitionDoseAreaProductGym2()));
      assertSame(total.doseRpGy(), total.fluoroDoseRpGy().add(total.acquisitionDoseRpGy()));
      assertSame(
          total.fluoroTimeS().add(total.acquisitionTimeS()),
          sum(report.projectionEvents(), event -> event.source().irradiationDurationS()));
      assertEquals("15cm from Isocenter toward Source", total.referencePoint().meaning());
    }
  }

  @Test
  void reads_what_a_fluoroscopy_run_was() {
    ProjectionIrradiationEvent run = extracted(studies.fluoroscopy(0)).projectionEvents().get(0);
    assertEquals("44491008", run.facts().eventType().value());
    assertEquals("FL Standard", run.facts().acquisitionProtocol());
    assertEquals("32849002", run.facts().targetRegion().value());
    assertNotNull(run.facts().irradiationEventUid());
    assertNotNull(run.facts().startedAt());
    assertNotNull(run.source().kvp());
    assertNotNull(run.mechanics().primaryAngleDeg());
    assertNotNull(run.mechanics().secondaryAngleDeg());
    assertSame(
        run.source().exposureUas(),
        run.source().tubeCurrentMa().multiply(run.source().exposureTimeMs()));
    assertNull(run.dose().averageGlandularDoseMgy());
  }

  @Test
  void keeps_the_planes_of_a_biplane_unit_apart() {
    SyntheticObject study = studies.biplane(0);
    DoseReport report = extracted(study);
    assertEquals(
        List.of("113620", "113621"),
        report.projectionTotals().stream().map(t -> t.acquisitionPlane().value()).toList());
    assertSame(
        study.doseAreaProductGym2(),
        sum(report.projectionTotals(), ProjectionAccumulatedDose::doseAreaProductGym2));
    for (ProjectionAccumulatedDose total : report.projectionTotals()) {
      assertSame(
          total.doseAreaProductGym2(),
          sum(
              report.projectionEvents().stream()
                  .filter(
                      event -> event.facts().acquisitionPlane().equals(total.acquisitionPlane()))
                  .toList(),
              event -> event.dose().doseAreaProductGym2()));
    }
    assertEquals(List.of(), report.findings());
  }

  @Test
  void reads_the_glandular_dose_of_either_breast() {
    SyntheticObject study = studies.mammography(0);
    DoseReport report = extracted(study);
    assertEquals(Modality.MG, report.modality());
    assertEquals(List.of(), report.findings());
    assertEquals(
        List.of(
            new GlandularAccumulatedDose(
                new Code("80248007", "SCT", ""), study.leftGlandularDoseMgy()),
            new GlandularAccumulatedDose(
                new Code("73056007", "SCT", ""), study.rightGlandularDoseMgy())),
        report.glandularTotals());
    assertEquals(4, report.projectionEvents().size());
    ProjectionIrradiationEvent exposure = report.projectionEvents().get(0);
    assertEquals("7771000", exposure.facts().laterality().value());
    assertEquals("399162004", exposure.facts().imageView().value());
    assertNotNull(exposure.mechanics().compressionThicknessMm());
  }

  @Test
  void reads_an_enhanced_sr_that_holds_a_dose_report() {
    Dataset dataset = studies.ct(0).object().dataset();
    dataset.put(Tag.SOP_CLASS_UID, VR.UI, "1.2.840.10008.5.1.4.1.1.88.22");
    assertEquals(2, extracted(dataset).ctEvents().size());
  }

  @Test
  void knows_the_template_of_a_report_that_does_not_say() {
    Dataset ct = studies.ct(0).object().dataset();
    ct.putSequence(Tag.CONTENT_TEMPLATE_SEQUENCE);
    assertEquals("10011", extracted(ct).templateId());
    Dataset fluoroscopy = studies.fluoroscopy(0).object().dataset();
    fluoroscopy.putSequence(Tag.CONTENT_TEMPLATE_SEQUENCE);
    assertEquals("10001", extracted(fluoroscopy).templateId());
  }

  @Test
  void an_image_and_a_text_report_are_not_about_dose() {
    assertEquals(
        "Objects of SOP Class 1.2.840.10008.5.1.4.1.1.2 carry no dose report.",
        notDose(studies.image(0).object().dataset()));
    Dataset text = studies.textReport(0).object().dataset();
    text.put(Tag.SOP_CLASS_UID, VR.UI, "1.2.840.10008.5.1.4.1.1.88.22");
    assertEquals(
        "The root of the document is (18747-6, LN), not X-Ray Radiation Dose Report (113701,"
            + " DCM).",
        notDose(text));
    assertEquals("The object has no SOP Class UID (0008,0016).", notDose(new Dataset()));
  }

  @Test
  void queues_only_what_can_carry_dose() {
    assertTrue(DoseExtraction.concerns("1.2.840.10008.5.1.4.1.1.88.67"));
    assertTrue(DoseExtraction.concerns("1.2.840.10008.5.1.4.1.1.88.22"));
    assertFalse(DoseExtraction.concerns("1.2.840.10008.5.1.4.1.1.2"));
  }

  @Test
  void rejects_a_dose_report_without_content() {
    Dataset dataset = studies.ct(0).object().dataset();
    dataset.putSequence(Tag.CONTENT_SEQUENCE);
    assertTrue(rejected(dataset).startsWith("The content tree is broken: "), rejected(dataset));
  }

  @Test
  void rejects_a_dose_report_with_neither_totals_nor_events() {
    Dataset dataset = studies.ct(0).object().dataset();
    dataset.putSequence(Tag.CONTENT_SEQUENCE, dataset.items(Tag.CONTENT_SEQUENCE).get(0));
    assertEquals(
        "The report has neither accumulated dose nor irradiation events of CT or projection"
            + " X-ray.",
        rejected(dataset));
  }

  @Test
  void rejects_a_dose_report_with_another_title_or_none() {
    Dataset dataset = studies.ct(0).object().dataset();
    dataset.putSequence(Tag.CONCEPT_NAME_CODE_SEQUENCE);
    assertEquals(
        "The document has no title, so it is not an X-Ray Radiation Dose Report (113701, DCM).",
        rejected(dataset));
  }

  @Test
  void rejects_a_dose_report_that_belongs_to_no_study() {
    Dataset dataset = studies.ct(0).object().dataset();
    dataset.put(Tag.STUDY_INSTANCE_UID, VR.UI, "");
    assertEquals("The object has no Study Instance UID (0020,000D).", rejected(dataset));
  }
}
