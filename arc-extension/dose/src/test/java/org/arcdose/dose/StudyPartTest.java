package org.arcdose.dose;

import static org.arcdose.dose.Reports.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.junit.jupiter.api.Test;

class StudyPartTest {
  private static final String DX = "1.2.840.10008.5.1.4.1.1.1.1";

  @Test
  void images_of_one_device_are_one_part_in_the_order_of_time_with_one_total_a_plane() {
    List<DoseReport> images = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      Dataset image = image(i, "R1").put(Tag.DATE_OF_LAST_CALIBRATION, VR.DA, "2026112" + i);
      images.add(0, Reports.extracted(image));
    }

    List<StudyPart> parts = StudyPart.of(images);

    assertEquals(1, parts.size());
    assertEquals(List.of("2.25.13", "2.25.12", "2.25.11"), parts.get(0).sopInstanceUids());
    DoseReport merged = parts.get(0).report();
    assertEquals(
        List.of(11, 12, 13),
        merged.projectionEvents().stream().map(e -> e.facts().startedAt().getHour()).toList());
    assertEquals(1, merged.projectionTotals().size());
    assertSame(new BigDecimal("0.00006"), merged.projectionTotals().get(0).doseAreaProductGym2());
    assertEquals(3, merged.projectionTotals().get(0).radiographicFrames());
  }

  @Test
  void images_of_another_device_and_reports_are_parts_of_their_own() {
    DoseReport report =
        Reports.extracted(
            SrItem.report(
                "1.2.840.10008.5.1.4.1.1.88.67",
                SrItem.dcm("113701"),
                SrItem.container(SrItem.dcm("113706"))));
    List<DoseReport> reports =
        new ArrayList<>(
            List.of(
                Reports.extracted(image(1, "R1")),
                Reports.extracted(image(2, "R2")),
                report,
                Reports.extracted(image(3, "R1"))));
    assertEquals(List.of(2, 1, 1), sizes(reports));
    Collections.swap(reports, 0, 1);
    assertEquals(List.of(1, 2, 1), sizes(reports));
  }

  private static List<Integer> sizes(List<DoseReport> reports) {
    return StudyPart.of(reports).stream().map(part -> part.sopInstanceUids().size()).toList();
  }

  /** Taken at 11, 12 or 13 o'clock with 1, 2 or 3 dGy.cm2. */
  private static Dataset image(int number, String station) {
    return SrItem.object(DX)
        .put(Tag.SOP_INSTANCE_UID, VR.UI, "2.25.1" + number)
        .put(Tag.STATION_NAME, VR.SH, station)
        .put(Tag.ACQUISITION_DATE, VR.DA, "20261120")
        .put(Tag.ACQUISITION_TIME, VR.TM, "1" + number + "0000")
        .put(Tag.KVP, VR.DS, "80")
        .put(Tag.IMAGE_AND_FLUOROSCOPY_AREA_DOSE_PRODUCT, VR.DS, String.valueOf(number));
  }
}
