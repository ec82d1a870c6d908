package org.arcdose.ui.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.arcdose.ui.Roles;
import org.arcdose.ui.TestReports;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkinDoseResourceTest {
  private static final String PATH = "studies/" + TestReports.STUDY + "/skin-dose";

  private final Api api = new Api().as(Roles.VIEW);

  @Test
  void answers_with_figures_grade_band_and_alerts() {
    JsonObject figures = Api.json(api.get(PATH));
    assertEquals(2345.6, figures.getJsonNumber("psdMgy").doubleValue());
    assertEquals(1400, figures.getJsonObject("band").getInt("lowMgy"));
    assertEquals("B", figures.getString("grade"));
    assertEquals(
        "PEAK_SKIN_DOSE", figures.getJsonArray("alerts").getJsonObject(0).getString("kind"));
  }

  @Test
  void the_dose_of_the_study_is_still_where_it_was() {
    assertEquals(200, api.get("studies/" + TestReports.STUDY + "/dose").getStatus());
  }

  @Test
  void a_study_without_skin_dose_is_told_why() {
    MockHttpResponse response = api.get("studies/1.2.3/skin-dose");
    assertEquals(404, response.getStatus());
    assertEquals(
        "ArcDose has no dose of a study with this UID.", Api.json(response).getString("detail"));
    assertEquals(404, api.get("studies/1.2.3/skin-dose/map").getStatus());
    assertEquals(404, api.get("studies/1.2.3/skin-dose/map.png").getStatus());
    assertEquals(404, api.get("studies/1.2.3/skin-dose/events").getStatus());
  }

  @ParameterizedTest
  @CsvSource({
    "include=1-2, '[1,2]'",
    "include=3%2C1, '[1,3]'",
    "exclude=2, '[1,3]'",
    "until=2, '[1,2]'"
  })
  void some_events_are_computed_together(String selector, String numbers) {
    JsonObject events = Api.json(api.get(PATH + "/events?" + selector));
    assertEquals(3, events.getJsonArray("events").size());
    assertEquals(numbers, events.getJsonObject("selection").getJsonArray("events").toString());
  }

  @Test
  void without_a_selector_nothing_is_computed() {
    assertNull(Api.json(api.get(PATH + "/events")).get("selection"));
  }

  @ParameterizedTest
  @CsvSource({
    "include=0",
    "include=2-1",
    "include=x",
    "include=1%2C%2C2",
    "exclude=4",
    "until=1-2",
    "until=1&include=2"
  })
  void a_selector_that_cannot_be_meant_is_refused(String selector) {
    MockHttpResponse response = api.get(PATH + "/map?" + selector);
    assertEquals(400, response.getStatus());
    assertTrue(Api.json(response).getString("detail").endsWith("."));
  }

  @Test
  void the_map_is_compressed_if_the_client_accepts_it() throws Exception {
    MockHttpResponse plain = api.get(PATH + "/map");
    assertEquals("{\"cells\":0}", plain.getContentAsString());
    MockHttpResponse refused = api.send("GET", PATH + "/map", "Accept-Encoding", "gzip;q=0, br");
    assertEquals("{\"cells\":0}", refused.getContentAsString());
    MockHttpResponse zipped = api.send("GET", PATH + "/map", "Accept-Encoding", "br, gzip;q=0.8");
    assertEquals("gzip", zipped.getOutputHeaders().getFirst("Content-Encoding"));
    assertEquals(
        "{\"cells\":0}",
        new String(
            new GZIPInputStream(new ByteArrayInputStream(zipped.getOutput())).readAllBytes(),
            StandardCharsets.UTF_8));
  }

  @Test
  void the_picture_is_a_png() {
    MockHttpResponse response = api.get(PATH + "/map.png?until=2");
    assertEquals("image/png", response.getOutputHeaders().getFirst("Content-Type").toString());
    assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, response.getOutput());
  }

  @Test
  void alerts_come_in_stretches() {
    JsonObject first = Api.json(api.get("skin-dose/alerts?limit=5"));
    assertEquals(5, first.getJsonArray("rows").size());
    JsonObject second =
        Api.json(api.get("skin-dose/alerts?limit=5&before=" + first.getInt("before")));
    assertEquals(4, second.getJsonArray("rows").size());
    assertNull(second.get("before"));
    assertEquals(400, api.get("skin-dose/alerts?before=x").getStatus());
  }

  @Test
  void operators_have_all_skin_doses_computed_again() {
    assertEquals(403, api.post("upkeep/skin-dose", "X-Requested-With", "test").getStatus());
    MockHttpResponse response =
        new Api().as(Roles.OPERATE).post("upkeep/skin-dose", "X-Requested-With", "test");
    assertEquals(202, response.getStatus());
    assertEquals(14, Api.json(response).getInt("job"));
  }
}
