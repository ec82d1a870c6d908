package org.arcdose.ui.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.arcdose.service.view.Health;
import org.arcdose.service.view.Unavailable;
import org.arcdose.ui.Roles;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private static final Health DATABASE_AWAY =
      new Health(
          Health.State.DEGRADED,
          List.of(new Health.Check("database", false, "Connection to port 5432 refused.")));
  private static final Health DORMANT =
      new Health(
          Health.State.DORMANT,
          List.of(
              new Health.Check("database", true, "Answers."),
              new Health.Check("schema", false, "The schema is newer than this ArcDose.")));

  private final Api api = new Api().as(Roles.VIEW, Roles.OPERATE);

  @Test
  void problems_have_the_media_type_of_rfc_9457() {
    MockHttpResponse response = api.get("studies/1.2.3");
    assertEquals(
        "application/problem+json",
        response.getOutputHeaders().getFirst("Content-Type").toString());
    assertEquals("Not Found", Api.json(response).getString("title"));
    assertEquals("about:blank", Api.json(response).getString("type"));
  }

  @Test
  void while_it_cannot_answer_clients_get_the_reason_and_are_asked_to_come_back() {
    api.facades.failure = new Unavailable("The database does not answer.");
    for (String path : List.of("studies", "studies/2.25.1")) {
      MockHttpResponse response = api.get(path);
      assertEquals(503, response.getStatus());
      assertEquals(10, response.getOutputHeaders().getFirst("Retry-After"));
      assertEquals("The database does not answer.", Api.json(response).getString("detail"));
    }
  }

  @Test
  void a_defect_shows_a_reference_and_nothing_of_the_cause() {
    Logger log = Logger.getLogger(FailureMapper.class.getName());
    log.setLevel(Level.OFF);
    api.facades.failure = new IllegalStateException("secret");
    MockHttpResponse response = api.get("studies");
    log.setLevel(null);
    assertEquals(500, response.getStatus());
    assertTrue(Api.json(response).getString("detail").contains("reference"));
    assertFalse(Api.json(response).toString().contains("secret"));
  }

  @Test
  void unknown_addresses_and_methods_are_problems_too() {
    assertEquals(404, Api.json(api.get("nothing")).getInt("status"));
    assertEquals(404, Api.json(api.get("jobs/x")).getInt("status"));
    MockHttpResponse deleted = api.send("DELETE", "jobs/1", "X-Requested-With", "x");
    assertEquals(405, Api.json(deleted).getInt("status"));
  }

  @Test
  void a_job_state_that_does_not_exist_is_a_mistake_of_the_client() {
    MockHttpResponse response = api.get("jobs?state=BROKEN");
    assertEquals(400, response.getStatus());
    assertTrue(Api.json(response).getString("detail").contains("one of QUEUED, RUNNING"));
  }

  @Test
  void a_job_in_the_wrong_state_is_a_conflict() {
    MockHttpResponse response = api.post("jobs/2/retry", "X-Requested-With", "x");
    assertEquals(409, response.getStatus());
    assertEquals(
        "Job 2 is DONE; only a FAILED, PARTIAL or CANCELED job can be retried.",
        Api.json(response).getString("detail"));
    assertEquals(404, api.post("jobs/3/retry", "X-Requested-With", "x").getStatus());
  }

  @Test
  void health_says_no_more_than_the_state_to_strangers() {
    api.facades.health = DATABASE_AWAY;
    MockHttpResponse stranger = new Api().get("health");
    assertEquals("{\"state\":\"UP\"}", Api.json(stranger).toString());
    var staff = Api.json(api.get("health"));
    assertEquals("DEGRADED", staff.getString("state"));
    assertEquals(1, staff.getJsonArray("checks").size());
  }

  @Test
  void health_is_unavailable_only_when_dormant() {
    api.facades.health = DATABASE_AWAY;
    assertEquals(200, api.get("health").getStatus());
    api.facades.health = DORMANT;
    assertEquals(503, api.get("health").getStatus());
  }
}
