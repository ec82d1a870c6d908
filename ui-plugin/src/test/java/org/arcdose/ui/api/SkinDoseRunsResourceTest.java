package org.arcdose.ui.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.arcdose.ui.Roles;
import org.arcdose.ui.TestReports;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;

class SkinDoseRunsResourceTest {
  private static final String RUNS = "skin-dose/runs";
  private static final String REQUEST = "{\"studyInstanceUid\":\"" + TestReports.STUDY + "\"}";

  private final Api viewer = new Api().as(Roles.VIEW);
  private final Api operator = new Api().as(Roles.VIEW, Roles.OPERATE);

  @Test
  void a_run_is_accepted_and_its_status_is_where_location_says() {
    MockHttpResponse response = operator.sendJson("POST", RUNS, REQUEST);
    assertEquals(202, response.getStatus());
    String location = response.getOutputHeaders().getFirst("Location").toString();
    assertTrue(location.endsWith("/skin-dose/runs/9/status"), location);
    assertEquals("somebody", operator.facades.skinDoseRuns.user);
    JsonObject status = Api.json(operator.get(RUNS + "/9/status"));
    assertEquals(0.4, status.getJsonNumber("progress").doubleValue());
    assertEquals("RUNNING", status.getString("state"));
    assertEquals("2026-11-20T07:00:00Z", status.getString("created"));
    assertNull(status.get("completed"));
  }

  @Test
  void viewers_see_but_neither_start_nor_cancel() {
    assertEquals(200, viewer.get(RUNS).getStatus());
    assertEquals(403, viewer.sendJson("POST", RUNS, REQUEST).getStatus());
    assertEquals(403, viewer.send("DELETE", RUNS + "/9", "Authorization", "Basic x").getStatus());
  }

  @Test
  void a_browser_needs_the_header_that_other_sites_cannot_send() {
    assertEquals(403, operator.send("DELETE", RUNS + "/9").getStatus());
    assertEquals(200, operator.send("DELETE", RUNS + "/9", "X-Requested-With", "test").getStatus());
  }

  @Test
  void everything_that_is_wrong_is_named() {
    MockHttpResponse response = operator.sendJson("POST", RUNS, "{\"variants\":[]}");
    assertEquals(400, response.getStatus());
    assertEquals(
        "application/problem+json",
        response.getOutputHeaders().getFirst("Content-Type").toString());
    JsonObject problem = Api.json(response);
    assertEquals(
        "Variant 1: massKg is a number. Variant 3: model is one of them.",
        problem.getString("detail"));
    JsonObject second = problem.getJsonArray("errors").getJsonObject(1);
    assertEquals("/variants/2/model", second.getString("parameter"));
    assertEquals("Variant 3: model is one of them.", second.getString("message"));
    MockHttpResponse noObject = operator.sendJson("POST", RUNS, "[]");
    assertEquals(400, noObject.getStatus());
    assertNull(Api.json(noObject).get("errors"));
    assertEquals(400, operator.sendJson("POST", RUNS, "").getStatus());
  }

  @Test
  void a_run_on_a_study_that_is_not_there_is_not_found() {
    MockHttpResponse response = operator.sendJson("POST", RUNS, "{\"studyInstanceUid\":\"1.2.3\"}");
    assertEquals(404, response.getStatus());
  }

  @Test
  void results_are_there_once_the_run_is_done() {
    assertEquals(200, viewer.get(RUNS + "/1/results").getStatus());
    MockHttpResponse running = viewer.get(RUNS + "/2/results");
    assertEquals(409, running.getStatus());
    assertEquals("Run 2 is not done yet: 40 %.", Api.json(running).getString("detail"));
    assertEquals(404, viewer.get(RUNS + "/10/results").getStatus());
    assertEquals(404, viewer.get(RUNS + "/10/status").getStatus());
    assertEquals(404, viewer.get(RUNS + "/x/status").getStatus());
  }

  @Test
  void a_map_or_a_difference_can_be_had() {
    assertEquals(200, viewer.get(RUNS + "/1/variants/1/map").getStatus());
    assertEquals(200, viewer.get(RUNS + "/1/variants/2/map?minus=1").getStatus());
    assertEquals(400, viewer.get(RUNS + "/1/variants/1/map?minus=2").getStatus());
    assertEquals(400, viewer.get(RUNS + "/1/variants/1/map?minus=x").getStatus());
    assertEquals(409, viewer.get(RUNS + "/2/variants/1/map").getStatus());
  }

  @Test
  void only_what_has_not_ended_can_be_canceled() {
    MockHttpResponse first = operator.send("DELETE", RUNS + "/2", "Authorization", "Basic x");
    assertEquals("CANCELED", Api.json(first).getString("state"));
    assertEquals(409, operator.send("DELETE", RUNS + "/2", "Authorization", "Basic x").getStatus());
    assertEquals(
        404, operator.send("DELETE", RUNS + "/10", "Authorization", "Basic x").getStatus());
  }

  @Test
  void runs_come_in_stretches() {
    JsonObject first = Api.json(viewer.get(RUNS + "?limit=5"));
    assertEquals(5, first.getJsonArray("rows").size());
    JsonObject second = Api.json(viewer.get(RUNS + "?limit=5&before=" + first.getInt("before")));
    assertEquals(4, second.getJsonArray("rows").size());
    assertNull(second.get("before"));
  }
}
