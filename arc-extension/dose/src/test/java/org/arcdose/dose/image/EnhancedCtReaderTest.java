package org.arcdose.dose.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Reports;
import org.arcdose.dose.SrItem;
import org.junit.jupiter.api.Test;

class EnhancedCtReaderTest {
  @Test
  void frames_of_one_irradiation_event_are_one_event_with_their_mean() {
    DoseReport report =
        Reports.extracted(image(frame("2.25.7", "10", "200"), frame("2.25.7", "12", "220")));
    assertEquals(1, report.ctEvents().size());
    CtIrradiationEvent event = report.ctEvents().get(0);
    assertEquals("2.25.7", event.facts().irradiationEventUid());
    assertEquals("116152004", event.facts().acquisitionType().value());
    assertEquals("Thorax", event.facts().acquisitionProtocol());
    assertSame("11", event.dose().meanCtdiVolMgy());
    assertEquals("113691", event.dose().phantom().value());
    assertSame("210", event.sources().get(0).tubeCurrentMa());
    assertSame("120", event.sources().get(0).kvp());
    assertSame("0.5", event.sources().get(0).exposureTimePerRotationS());
    assertSame("38.4", event.acquisition().totalCollimationMm());
    assertSame("0.9", event.acquisition().pitchFactor());
  }

  @Test
  void no_dlp_and_no_total_is_made_up() {
    DoseReport report = Reports.extracted(image(frame("2.25.7", "10", "200")));
    assertNull(report.ctEvents().get(0).dose().doseLengthProductMgyCm());
    assertEquals(List.of(), report.ctTotals());
    assertEquals("", report.templateId());
  }

  @Test
  void frames_of_two_irradiation_events_are_two_events() {
    assertEquals(
        List.of("2.25.7", "2.25.8"),
        Reports.extracted(image(frame("2.25.7", "10", "200"), frame("2.25.8", "12", "220")))
            .ctEvents()
            .stream()
            .map(event -> event.facts().irradiationEventUid())
            .toList());
  }

  @Test
  void a_derived_image_and_one_without_ctdi_are_not_about_dose() {
    Dataset derived = image(frame("2.25.7", "10", "200"));
    derived.put(Tag.IMAGE_TYPE, VR.CS, "DERIVED", "PRIMARY", "VOLUME", "NONE");
    assertEquals("The image is derived from others.", Reports.notDose(derived));
    assertEquals("No frame of the image has a CTDIvol.", Reports.notDose(image(new Dataset())));
  }

  private static Dataset image(Dataset... frames) {
    Dataset image = SrItem.object("1.2.840.10008.5.1.4.1.1.2.1");
    image.put(Tag.IMAGE_TYPE, VR.CS, "ORIGINAL", "PRIMARY", "VOLUME", "NONE");
    image.put(Tag.PROTOCOL_NAME, VR.LO, "Thorax");
    Dataset shared = new Dataset();
    group(shared, Tag.CT_ACQUISITION_TYPE_SEQUENCE).put(Tag.ACQUISITION_TYPE, VR.CS, "SPIRAL");
    Dataset details = group(shared, Tag.CT_ACQUISITION_DETAILS_SEQUENCE);
    details.put(Tag.REVOLUTION_TIME, VR.FD, "0.5");
    details.put(Tag.SINGLE_COLLIMATION_WIDTH, VR.FD, "0.6");
    details.put(Tag.TOTAL_COLLIMATION_WIDTH, VR.FD, "38.4");
    group(shared, Tag.CT_TABLE_DYNAMICS_SEQUENCE).put(Tag.SPIRAL_PITCH_FACTOR, VR.FD, "0.9");
    group(shared, Tag.CT_X_RAY_DETAILS_SEQUENCE).put(Tag.KVP, VR.DS, "120");
    image.putSequence(Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE, shared);
    return image.putSequence(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, frames);
  }

  private static Dataset frame(String event, String ctdi, String current) {
    Dataset frame = new Dataset();
    group(frame, Tag.IRRADIATION_EVENT_IDENTIFICATION_SEQUENCE)
        .put(Tag.IRRADIATION_EVENT_UID, VR.UI, event);
    Dataset exposure = group(frame, Tag.CT_EXPOSURE_SEQUENCE);
    exposure.put(Tag.CTDI_VOL, VR.FD, ctdi);
    exposure.put(Tag.X_RAY_TUBE_CURRENT_IN_MA, VR.FD, current);
    exposure.putCode(Tag.CTDI_PHANTOM_TYPE_CODE_SEQUENCE, new Code("113691", "DCM", ""));
    return frame;
  }

  private static Dataset group(Dataset groups, int sequence) {
    Dataset item = new Dataset();
    groups.putSequence(sequence, item);
    return item;
  }

  private static void assertSame(String expected, BigDecimal actual) {
    Reports.assertSame(new BigDecimal(expected), actual);
  }
}
