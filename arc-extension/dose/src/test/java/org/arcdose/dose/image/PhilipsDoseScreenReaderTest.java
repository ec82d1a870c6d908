package org.arcdose.dose.image;

import static org.arcdose.dose.SrItem.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Finding.Kind;
import org.arcdose.dose.Modality;
import org.arcdose.dose.Reports;
import org.arcdose.dose.SrItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhilipsDoseScreenReaderTest {
  private static final String CREATOR = "ELSCINT1";

  @ParameterizedTest
  @ValueSource(strings = {"Philips", "PHILIPS", "Philips Medical Systems"})
  void reads_the_screen_however_the_maker_is_spelled(String manufacturer) {
    DoseReport report = Reports.extracted(screen(manufacturer, "1102.44609", spiral("196.01")));
    assertEquals(Modality.CT, report.modality());
    assertSame("1102.44609", report.ctTotals().get(0).doseLengthProductMgyCm());
    CtIrradiationEvent event = report.ctEvents().get(0);
    assertEquals("116152004", event.facts().acquisitionType().value());
    assertEquals("PRE KIDNEYS", event.facts().acquisitionProtocol());
    assertEquals("2026-11-20T09:32:49", event.facts().startedAt().toString());
    assertSame("6.986", event.acquisition().exposureTimeS());
    assertSame("231", event.acquisition().scanningLengthMm());
    assertSame("24", event.acquisition().totalCollimationMm());
    assertSame("165.044374", event.sources().get(0).tubeCurrentMa());
    assertSame("120", event.sources().get(0).kvp());
    assertSame("7.2", event.dose().meanCtdiVolMgy());
    assertSame("196.01", event.dose().doseLengthProductMgyCm());
    assertEquals("113691", event.dose().phantom().value());
    assertNull(event.facts().irradiationEventUid());
    assertEquals(List.of(), report.findings());
  }

  @Test
  void private_items_are_found_by_their_creator_in_whichever_block() {
    Dataset item = spiral(null);
    item.put(0x00E1_0010, VR.LO, "SOMEBODY ELSE");
    item.put(0x00E1_1021, VR.LO, "9999");
    item.put(0x00E1_0042, VR.LO, CREATOR);
    item.putBytes(0x00E1_4221, VR.UN, new byte[] {'1', '9', '6', ' '});
    assertSame(
        "196",
        Reports.extracted(screen("Philips", "196", item))
            .ctEvents()
            .get(0)
            .dose()
            .doseLengthProductMgyCm());
  }

  @Test
  void without_a_total_the_sum_of_the_acquisitions_stands_for_it_and_is_noted() {
    DoseReport report =
        Reports.extracted(screen("Philips", null, spiral("196.01"), spiral("248.5")));
    assertSame("444.51", report.ctTotals().get(0).doseLengthProductMgyCm());
    assertEquals(1, problems(report, Kind.NOTE).size());
  }

  @Test
  void an_acquisition_missing_from_the_screen_is_noted() {
    Dataset screen = screen("Philips", "196.01", spiral("196.01"));
    screen.put(Tag.TOTAL_NUMBER_OF_EXPOSURES, VR.US, "2");
    assertEquals(
        List.of("TotalNumberOfExposures (0040,0301) is 2, but the screen lists 1 acquisitions."),
        problems(Reports.extracted(screen), Kind.NOTE));
  }

  @Test
  void a_number_that_is_none_is_an_error_and_the_other_values_stay() {
    DoseReport report = Reports.extracted(screen("Philips", "196.01", spiral("n/a")));
    assertNull(report.ctEvents().get(0).dose().doseLengthProductMgyCm());
    assertSame("7.2", report.ctEvents().get(0).dose().meanCtdiVolMgy());
    assertEquals(
        "ExposureDoseSequence[1] > ELSCINT1 (00E1,0021)", report.findings().get(0).where());
  }

  @Test
  void another_secondary_capture_is_not_about_dose() {
    assertEquals(
        "The secondary capture is neither a dose screen nor an X-ray.",
        Reports.notDose(screen("GE", "1", spiral("1"))));
  }

  private static Dataset screen(String manufacturer, String total, Dataset... items) {
    Dataset screen = SrItem.object("1.2.840.10008.5.1.4.1.1.7");
    screen.put(Tag.MANUFACTURER, VR.LO, manufacturer);
    screen.put(Tag.SERIES_DESCRIPTION, VR.LO, "Dose Info");
    screen.put(Tag.TOTAL_NUMBER_OF_EXPOSURES, VR.US, String.valueOf(items.length));
    if (total != null) {
      screen.putPrivate(CREATOR, 0x00E1_0021, VR.DS, total);
    }
    return screen.putSequence(Tag.EXPOSURE_DOSE_SEQUENCE, items);
  }

  private static Dataset spiral(String dlp) {
    Dataset item = new Dataset();
    item.put(Tag.ACQUISITION_TYPE, VR.CS, "SPIRAL");
    item.put(Tag.SERIES_DESCRIPTION, VR.LO, "PRE KIDNEYS");
    item.put(Tag.ACQUISITION_DATE_TIME, VR.DT, "20261120093249");
    item.put(Tag.EXPOSURE_TIME, VR.IS, "6986");
    item.put(Tag.SCAN_LENGTH, VR.IS, "231");
    item.put(Tag.SINGLE_COLLIMATION_WIDTH, VR.FD, "1.5");
    item.put(Tag.TOTAL_COLLIMATION_WIDTH, VR.FD, "24");
    item.put(Tag.SPIRAL_PITCH_FACTOR, VR.FD, "0.8");
    item.put(Tag.KVP, VR.DS, "120");
    item.put(Tag.X_RAY_TUBE_CURRENT_IN_UA, VR.DS, "165044.374");
    item.put(Tag.CTDI_VOL, VR.FD, "7.2");
    item.putPrivate(CREATOR, 0x01E1_0026, VR.LO, "32 CM");
    return dlp == null ? item : item.putPrivate(CREATOR, 0x00E1_0021, VR.LO, dlp);
  }

  private static void assertSame(String expected, BigDecimal actual) {
    Reports.assertSame(new BigDecimal(expected), actual);
  }
}
