package org.arcdose.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.arcdose.dicom.Code;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
  private record Inner(Code code, Modality modality) {}

  private record Outer(
      String text,
      int count,
      long big,
      boolean flag,
      double ratio,
      BigDecimal dose,
      LocalDate date,
      LocalTime time,
      LocalDateTime moment,
      Instant instant,
      Inner inner,
      List<Inner> list,
      Map<String, Integer> map,
      String absent) {}

  @Test
  void writes_components_in_order_and_leaves_absent_ones_out() {
    Outer outer =
        new Outer(
            "Röntgen \"A\"\n",
            3,
            9_007_199_254_740_993L,
            true,
            0.5,
            new BigDecimal("77.270"),
            LocalDate.of(2026, 11, 20),
            LocalTime.of(8, 3, 1),
            LocalDateTime.of(2026, 11, 20, 8, 3, 1, 5_000_000),
            Instant.parse("2026-11-20T08:03:01Z"),
            new Inner(new Code("113691", "DCM", "Body"), Modality.CT),
            List.of(new Inner(null, Modality.MG)),
            Map.of("CT", 1),
            null);
    assertEquals(
        "{\"text\":\"Röntgen \\\"A\\\"\\n\",\"count\":3,\"big\":9007199254740993,\"flag\":true,"
            + "\"ratio\":0.5,\"dose\":77.270,\"date\":\"2026-11-20\",\"time\":\"08:03:01\","
            + "\"moment\":\"2026-11-20T08:03:01.005\",\"instant\":\"2026-11-20T08:03:01Z\","
            + "\"inner\":{\"code\":{\"value\":\"113691\",\"scheme\":\"DCM\",\"meaning\":\"Body\"},"
            + "\"modality\":\"CT\"},\"list\":[{\"modality\":\"MG\"}],\"map\":{\"CT\":1}}",
        json(outer));
  }

  @Test
  void writes_utf_8_to_a_stream_and_leaves_it_open() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordJson.write(List.of("Röntgen"), out);
    RecordJson.write(List.of(), out);
    assertEquals("[\"Röntgen\"][]", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void refuses_to_write_who_the_patient_is() {
    record Careless(PatientIdentity patient) {}
    assertThrows(
        IllegalArgumentException.class,
        () -> json(new Careless(new PatientIdentity("secret", "", "", null))));
  }

  @Test
  void refuses_what_has_no_json_form() {
    record Odd(Object thing) {}
    assertThrows(IllegalArgumentException.class, () -> json(new Odd(new Object())));
  }

  private static String json(Object value) {
    StringWriter out = new StringWriter();
    RecordJson.write(value, out);
    return out.toString();
  }
}
