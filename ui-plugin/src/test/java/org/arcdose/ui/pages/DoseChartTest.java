package org.arcdose.ui.pages;

import static org.arcdose.ui.TestReports.ct;
import static org.arcdose.ui.TestReports.ctEvent;
import static org.arcdose.ui.TestReports.projection;
import static org.arcdose.ui.TestReports.projectionEvent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Modality;
import org.junit.jupiter.api.Test;

class DoseChartTest {
  @Test
  void a_ct_report_has_one_bar_of_dlp_per_event_in_order() {
    JsonObject data = chart(ct(ctEvent("Topogram", "4.24"), ctEvent("Abdomen", "415.8219")));
    assertEquals("[\"1 Topogram\",\"2 Abdomen\"]", data.getJsonArray("labels").toString());
    assertEquals("[4.24,415.8]", values(data, 0));
    assertEquals("DLP (mGy·cm)", label(data, 0));
  }

  @Test
  void a_projection_report_has_dap_and_dose_at_rp_in_the_units_of_the_page() {
    JsonObject data =
        chart(
            projection(
                Modality.RF,
                projectionEvent("0.00016", "0.0083", null),
                projectionEvent("0.00002", null, null)));
    assertEquals("[1.6,0.2]", values(data, 0));
    assertEquals("[8.3,null]", values(data, 1));
    assertEquals("DAP (Gy·cm²)", label(data, 0));
    assertEquals("Dose at RP (mGy)", label(data, 1));
  }

  @Test
  void a_mammography_report_has_the_average_glandular_dose() {
    JsonObject data = chart(projection(Modality.MG, projectionEvent(null, null, "1.5")));
    assertEquals("[1.5]", values(data, 0));
    assertEquals(1, data.getJsonArray("datasets").size());
  }

  @Test
  void there_is_no_chart_without_a_dose() {
    assertTrue(DoseChart.of(ct(ctEvent("Head", null))).isEmpty());
    assertTrue(DoseChart.of(ct()).isEmpty());
  }

  @Test
  void a_protocol_cannot_break_out_of_the_chart() {
    String hostile = "\"}</script><script>alert(1)";
    JsonObject data = chart(ct(ctEvent(hostile, "1")));
    assertEquals("1 " + hostile, data.getJsonArray("labels").getString(0));
    String text = DoseChart.of(ct(ctEvent(hostile, "1"))).orElseThrow();
    assertTrue(!text.contains("</script"), text);
  }

  private static JsonObject chart(DoseReport report) {
    String text = DoseChart.of(report).orElseThrow();
    return Json.createReader(new StringReader(text)).readObject().getJsonObject("data");
  }

  private static String values(JsonObject data, int dataset) {
    return data.getJsonArray("datasets").getJsonObject(dataset).getJsonArray("data").toString();
  }

  private static String label(JsonObject data, int dataset) {
    return data.getJsonArray("datasets").getJsonObject(dataset).getString("label");
  }
}
