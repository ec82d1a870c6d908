package org.arcdose.skindose.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.arcdose.skindose.PointQuery;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.geometry.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEventsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"DoseRP_Gy\": 0.1",
        "\"DoseRP_mGy\": 100",
        "\"DoseRP_uGy\": \"100000\"",
        "\"Dose RP\": {\"value\": 100, \"unit\": \"mGy\"}",
        "\"DoseRP\": 0.1"
      })
  void reads_a_quantity_in_whatever_unit_and_form(String member) {
    assertEquals(0.1, event(member).value(Item.DOSE_RP).getAsDouble(), 1e-15);
  }

  @Test
  void reads_repeated_values_and_filters() {
    ReportedEvent event =
        event(
            "\"KVP\": [0, 85, 85, 68, 68], \"XRayFilterMaterial\": \"Copper\","
                + " \"XRayFilterThicknessMinimum_mm\": 0.2, \"XRayFilterThicknessMaximum_mm\": 0.4,"
                + " \"XRayFilters\": [{\"mat\": \"Al\", \"min\": 1.0, \"max\": 1.0}],"
                + " \"inherent_filtration_mmAl\": 2.5");
    assertEquals(List.of(0.0, 85.0, 85.0, 68.0, 68.0), event.values(Item.KVP));
    assertEquals(0.3, event.filters().get(0).thicknessMm(), 1e-12);
    assertEquals("Al", event.filters().get(1).material());
    assertEquals(2.5, event.inherentAluminiumMm().getAsDouble());
  }

  @Test
  void what_cannot_be_read_is_noted_and_the_rest_counts() {
    ReportedEvent event =
        event(
            "\"PositionerPrimaryAngle_deg\": \"thirty\", \"DoseRP_furlong\": 1, \"KVP_kV\": 80,"
                + " \"DistanceSourcetoDetector\": null, \"Nonsense\": {}");
    assertEquals(80, event.value(Item.KVP).getAsDouble());
    assertEquals(
        List.of(
            "PositionerPrimaryAngle is not a number.", "DoseRP has a unit that is not known here."),
        event.problems());
    assertTrue(event.value(Item.SOURCE_TO_DETECTOR).isEmpty());
  }

  @Test
  void takes_an_array_or_an_object_with_events_and_nothing_else() {
    assertEquals(2, JsonEvents.read(json("[{}, {}]")).size());
    assertEquals(1, JsonEvents.read(json("{\"events\": [{}]}")).size());
    for (String wrong : List.of("{}", "3", "[3]", "{\"events\": {}}")) {
      assertThrows(IllegalArgumentException.class, () -> JsonEvents.read(json(wrong)), wrong);
    }
  }

  @Test
  void reads_points() {
    List<PointQuery> points =
        JsonPoints.read(
            json(
                "[{\"label\": \"a\", \"point_cm\": [1, 2.5, -3]}, {\"label\": \"b\", \"frame\":"
                    + " \"table\", \"point_cm\": [0, 0, 0], \"outward_normal\": [0, 2, 0]}]"));
    assertEquals(
        new PointQuery("a", PointQuery.Frame.ISO, new Vec3(1, 2.5, -3), Vec3.ZERO), points.get(0));
    assertEquals(PointQuery.Frame.TABLE, points.get(1).frame());
    for (String wrong :
        List.of("{}", "[{}]", "[{\"point_cm\": [1, 2]}]", "[{\"point_cm\": \"x\"}]")) {
      assertThrows(IllegalArgumentException.class, () -> JsonPoints.read(json(wrong)), wrong);
    }
  }

  private static ReportedEvent event(String members) {
    return JsonEvents.read(json("[{" + members + "}]")).get(0);
  }

  private static JsonValue json(String text) {
    return Json.createReader(new StringReader(text)).readValue();
  }
}
