package org.arcdose.skindose.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.DicomWriter;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dicom.sr.ContentItem;
import org.arcdose.dicom.sr.ContentTree;
import org.arcdose.dicom.sr.InstanceIdentity;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.PatientDoseEstimate;
import org.arcdose.dose.StudyFacts;
import org.arcdose.skindose.EventDose;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.Quirk;
import org.junit.jupiter.api.Test;

class SkinDoseObjectsTest {
  private static final Intervention SIEMENS = Intervention.of(Kind.SIEMENS_ARTIS, "body");
  private static final SkinDoseObjects OBJECTS = SIEMENS.objects();

  @Test
  void our_own_extractor_reads_the_peak_skin_dose_back() throws Exception {
    DoseReport read =
        ((Extraction.Extracted) DoseExtraction.extract(written(OBJECTS.report()))).report();
    assertEquals("10030", read.templateId());
    assertEquals(List.of(), read.findings());
    assertEquals(1, read.patientDoses().size());
    PatientDoseEstimate estimate = read.patientDoses().get(0);
    assertEquals("Peak skin dose", estimate.name());
    assertEquals(
        BigDecimal.valueOf(SIEMENS.estimate().result().psdMgy()).setScale(3, RoundingMode.HALF_UP),
        estimate.absorbedDoseMgy());
    assertTrue(estimate.absorbedDoseMgy().signum() > 0);
    assertEquals("128531", estimate.quantity().value());
    assertEquals("39937001", estimate.site().value());
    assertEquals("128485", estimate.distribution().value());
    assertEquals("128404", estimate.patientModel().value());
    assertEquals(SIEMENS.report().sopInstanceUid(), estimate.sourceReports());
    StudyFacts study = SIEMENS.report().study();
    assertEquals(study.studyInstanceUid(), read.study().studyInstanceUid());
    assertEquals(study.accessionNumber(), read.study().accessionNumber());
    assertEquals(study.studyDescription(), read.study().studyDescription());
    assertEquals(study.patient(), read.study().patient());
    assertEquals("", read.study().staff().operator(), "nobody operated a device for it");
    assertEquals("ArcDose", read.equipment().manufacturer());
    assertEquals(Intervention.AUTHOR.deviceUid(), read.equipment().deviceObserverUid());
  }

  @Test
  void both_are_in_the_study_of_the_source_each_in_its_own_series() {
    List<InstanceIdentity> made = OBJECTS.identities();
    for (InstanceIdentity identity : made) {
      assertEquals(SIEMENS.report().study().studyInstanceUid(), identity.studyInstanceUid());
      assertNotEquals(SIEMENS.report().seriesInstanceUid(), identity.seriesInstanceUid());
    }
    assertNotEquals(made.get(0).seriesInstanceUid(), made.get(1).seriesInstanceUid());
    assertEquals("UNVERIFIED", OBJECTS.report().string(Tag.VERIFICATION_FLAG).orElseThrow());
    assertEquals("NO", OBJECTS.picture().string(Tag.BURNED_IN_ANNOTATION).orElseThrow());
  }

  @Test
  void the_report_lists_what_it_refers_to() {
    List<String> evidence =
        OBJECTS.report().items(Tag.CURRENT_REQUESTED_PROCEDURE_EVIDENCE_SEQUENCE).stream()
            .flatMap(study -> study.items(Tag.REFERENCED_SERIES_SEQUENCE).stream())
            .flatMap(series -> series.items(Tag.REFERENCED_SOP_SEQUENCE).stream())
            .map(item -> item.string(Tag.REFERENCED_SOP_INSTANCE_UID).orElseThrow())
            .toList();
    assertEquals(
        List.of(SIEMENS.report().sopInstanceUid(), OBJECTS.identities().get(1).sopInstanceUid()),
        evidence);
    assertFalse(OBJECTS.report().contains(Tag.PREDECESSOR_DOCUMENTS_SEQUENCE));
  }

  @Test
  void the_same_result_is_the_same_object_and_another_one_replaces_it() {
    assertEquals(OBJECTS.identities(), SIEMENS.objects().identities());
    Intervention other = Intervention.of(Kind.SIEMENS_ARTIS, "cylinder");
    InstanceIdentity first = OBJECTS.identities().get(0);
    SkinDoseObjects second = other.objects(first);
    InstanceIdentity report = second.identities().get(0);
    assertNotEquals(first.sopInstanceUid(), report.sopInstanceUid());
    assertEquals(first.seriesInstanceUid(), report.seriesInstanceUid());
    Dataset predecessor =
        second
            .report()
            .item(Tag.PREDECESSOR_DOCUMENTS_SEQUENCE)
            .orElseThrow()
            .item(Tag.REFERENCED_SERIES_SEQUENCE)
            .orElseThrow()
            .item(Tag.REFERENCED_SOP_SEQUENCE)
            .orElseThrow();
    assertEquals(
        first.sopInstanceUid(), predecessor.string(Tag.REFERENCED_SOP_INSTANCE_UID).orElseThrow());
    assertEquals("2", second.report().string(Tag.INSTANCE_NUMBER).orElseThrow());
    assertNotEquals(
        first.sopInstanceUid(),
        SIEMENS.objects(first, report).identities().get(0).sopInstanceUid(),
        "the first result again, but after another one");
  }

  @Test
  void names_keep_the_character_set_they_are_written_in() throws Exception {
    Intervention latin = Intervention.of(Kind.SIEMENS_ARTIS, "plane", Quirk.LATIN_1);
    for (Dataset object : List.of(latin.objects().report(), latin.objects().picture())) {
      Dataset read = written(object);
      assertEquals("ISO_IR 100", read.string(Tag.SPECIFIC_CHARACTER_SET).orElseThrow());
      assertEquals("M\u00fcller^B\u00e4rbel", read.string(Tag.PATIENT_NAME).orElseThrow());
    }
  }

  @Test
  void the_clock_is_that_of_the_source() {
    Dataset source = new Dataset().putAll(SIEMENS.source());
    source.put(Tag.TIMEZONE_OFFSET_FROM_UTC, VR.SH, "-0500");
    Dataset report =
        SkinDoseObjects.of(source, SIEMENS.estimate(), Intervention.AUTHOR, List.of()).report();
    assertEquals("083000", report.string(Tag.CONTENT_TIME).orElseThrow());
    assertEquals("143000", OBJECTS.report().string(Tag.CONTENT_TIME).orElseThrow());
  }

  @Test
  void the_picture_has_every_pixel_of_the_map() throws Exception {
    BufferedImage map = SIEMENS.estimate().picture();
    Dataset picture = OBJECTS.picture();
    assertEquals(map.getWidth(), picture.integer(Tag.COLUMNS).orElseThrow());
    assertEquals(map.getHeight(), picture.integer(Tag.ROWS).orElseThrow());
    byte[] expected = new byte[3 * map.getWidth() * map.getHeight()];
    for (int i = 0; i < expected.length; i++) {
      int rgb = map.getRGB(i / 3 % map.getWidth(), i / 3 / map.getWidth());
      expected[i] = (byte) (rgb >> (16 - 8 * (i % 3)));
    }
    byte[] written = bytes(picture);
    int end = written.length - expected.length % 2;
    assertArrayEquals(expected, Arrays.copyOfRange(written, end - expected.length, end));
  }

  @Test
  void an_event_that_could_not_be_used_leaves_the_others_named() throws Exception {
    List<EventDose> events = new ArrayList<>(SIEMENS.estimate().result().events());
    EventDose lost = events.get(0);
    events.set(
        0,
        new EventDose(
            lost.index(),
            lost.procedure(),
            lost.uid(),
            null,
            EventDose.Status.NOT_COMPUTABLE,
            "There is no kerma.",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
    List<String> named =
        used(SIEMENS.with(SIEMENS.estimate().result().psdMgy(), events).objects().report());
    assertEquals(events.stream().skip(1).map(EventDose::uid).toList(), named);
    assertEquals(List.of(), used(OBJECTS.report()));
  }

  @Test
  void without_a_peak_there_is_no_object() {
    Intervention none = SIEMENS.with(null, SIEMENS.estimate().result().events());
    assertThrows(IllegalArgumentException.class, () -> none.objects());
  }

  /** Event UIDs below the source of an estimate. */
  private static List<String> used(Dataset report) throws Exception {
    List<String> uids = new ArrayList<>();
    collect(ContentTree.of(report).root(), uids);
    return uids;
  }

  private static void collect(ContentItem item, List<String> uids) {
    if (item.concept().filter(code -> code.value().equals("128429")).isPresent()) {
      uids.add(item.uid().value().orElseThrow());
    }
    item.children().forEach(child -> collect(child, uids));
  }

  static byte[] bytes(Dataset object) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DicomWriter.write(DicomObject.of(object), out);
    return out.toByteArray();
  }

  private static Dataset written(Dataset object) throws Exception {
    return DicomReader.read(new ByteArrayInputStream(bytes(object))).dataset();
  }
}
