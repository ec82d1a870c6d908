package org.arcdose.dicom.sr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.junit.jupiter.api.Test;

class TimedMeasurementTest {
  @Test
  void reads_a_table_whose_columns_are_written_as_lists() throws Exception {
    Dataset times =
        new Dataset().put(0x0072_0063, VR.DT, "20261120100000", "20261120100001.5", "nonsense");
    Dataset numbers = new Dataset().put(0x0072_0074, VR.FD, "70.25", "80", "90");
    List<TimedMeasurement> rows = rows(times, numbers);
    assertEquals(2, rows.size());
    assertEquals(LocalDateTime.parse("2026-11-20T10:00:01.5"), rows.get(1).at().local());
    assertEquals("70.25", rows.get(0).measurement().number().value().orElseThrow().toString());
    assertEquals("kV", rows.get(0).measurement().unit().value());
  }

  @Test
  void a_row_without_a_time_or_without_a_number_is_none() throws Exception {
    Dataset time =
        new Dataset().put(0x0040_A804, VR.UL, "3").put(0x0072_0063, VR.DT, "20261120100000");
    Dataset number = new Dataset().put(0x0040_A804, VR.UL, "4").put(0x0072_0076, VR.FL, "70");
    assertEquals(List.of(), rows(time, number));
    assertEquals(List.of(), SrItems.only(SrItems.text("no table")).timedMeasurements());
  }

  private static List<TimedMeasurement> rows(Dataset... cells) throws Exception {
    Dataset unit =
        new Dataset().putCode(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE, new Code("kV", "UCUM", "kV"));
    Dataset table = new Dataset().putSequence(0x0040_A807, unit).putSequence(0x0040_A808, cells);
    return SrItems.only(
            SrItems.item("TABLE", SrItems.ANY).putSequence(Tag.TABULATED_VALUES_SEQUENCE, table))
        .timedMeasurements();
  }
}
