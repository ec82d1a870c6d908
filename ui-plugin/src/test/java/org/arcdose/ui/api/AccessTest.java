package org.arcdose.ui.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.arcdose.ui.Roles;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
  private final Api api = new Api();

  @ParameterizedTest
  @ValueSource(strings = {"studies", "studies/2.25.1", "jobs", "jobs/1", "metrics", "me"})
  void asks_whoever_has_not_logged_in_for_a_password(String path) {
    MockHttpResponse response = api.get(path);
    assertEquals(401, response.getStatus());
    assertEquals(
        "Basic realm=\"ArcDose\", charset=\"UTF-8\"",
        response.getOutputHeaders().getFirst("WWW-Authenticate"));
    assertEquals(401, Api.json(response).getInt("status"));
    assertFalse(Api.json(response).toString().contains(org.arcdose.ui.TestReports.STUDY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"studies", "studies/2.25.1", "jobs", "jobs/1", "me"})
  void lets_staff_read(String path) {
    assertEquals(200, api.as(Roles.VIEW).get(path).getStatus());
  }

  @ParameterizedTest
  @ValueSource(strings = {"studies", "jobs", "metrics", "me"})
  void refuses_a_user_without_a_role_of_arcdose(String path) {
    MockHttpResponse response = api.as("other").get(path);
    assertEquals(403, response.getStatus());
    assertTrue(Api.json(response).getString("detail").contains("role arcdose-"));
  }

  @Test
  void only_operators_change_jobs_and_read_metrics() {
    api.as(Roles.VIEW);
    assertEquals(403, api.post("jobs/1/retry", "Authorization", "Basic x").getStatus());
    assertEquals(403, api.post("jobs/1/cancel", "Authorization", "Basic x").getStatus());
    assertEquals(403, api.get("metrics").getStatus());
    api.as(Roles.OPERATE);
    assertEquals(200, api.get("metrics").getStatus());
    assertEquals(200, api.post("jobs/1/retry", "Authorization", "Basic x").getStatus());
  }

  @Test
  void only_operators_and_administrators_see_what_is_set() {
    assertEquals(403, api.as(Roles.VIEW).get("configuration").getStatus());
    JsonObject settings = Api.json(api.as(Roles.ADMIN).get("configuration"));
    assertEquals(
        "enabled in the configuration is true or false.",
        settings.getJsonArray("mistakes").getString(0));
    JsonObject first = settings.getJsonArray("inForce").getJsonObject(0);
    assertEquals("enabled", first.getString("name"));
    assertEquals("TRUE", first.getString("value"));
    assertEquals("arcdoseEnabled", first.getString("attribute"));
    assertEquals(200, api.as(Roles.OPERATE).get("configuration").getStatus());
  }

  @Test
  void only_users_trusted_with_identity_see_who_a_patient_is() {
    MockHttpResponse refused = api.as(Roles.VIEW, Roles.OPERATE).get("studies/2.25.1/patient");
    assertEquals(403, refused.getStatus());
    assertFalse(Api.json(api.get("studies/2.25.1")).toString().contains("Doe"));
    api.as(Roles.VIEW, Roles.IDENTITY);
    assertEquals("Doe^Jane", Api.json(api.get("studies/2.25.1/patient")).getString("name"));
  }

  @Test
  void only_operators_have_all_reports_read_again() {
    assertEquals(
        403, api.as(Roles.VIEW).post("upkeep/reread", "Authorization", "Basic x").getStatus());
    MockHttpResponse accepted =
        api.as(Roles.OPERATE).post("upkeep/reread", "Authorization", "Basic x");
    assertEquals(202, accepted.getStatus());
    assertTrue(
        accepted.getOutputHeaders().getFirst("Location").toString().endsWith("/jobs/12"),
        accepted.getOutputHeaders()::toString);
  }

  @Test
  void only_operators_have_the_archive_looked_through() {
    assertEquals(
        403, api.as(Roles.VIEW).post("upkeep/rescan", "Authorization", "Basic x").getStatus());
    MockHttpResponse accepted =
        api.as(Roles.OPERATE).post("upkeep/rescan", "Authorization", "Basic x");
    assertEquals(202, accepted.getStatus());
    assertTrue(
        accepted.getOutputHeaders().getFirst("Location").toString().endsWith("/jobs/13"),
        accepted.getOutputHeaders()::toString);
  }

  @Test
  void only_administrators_change_devices() {
    String settings = "{\"displayName\": \"C-arm 3\", \"modality\": \"RF\"}";
    assertEquals(403, api.as(Roles.VIEW, Roles.OPERATE).put("devices/7", settings).getStatus());
    assertEquals(200, api.as(Roles.ADMIN).put("devices/7", settings).getStatus());
  }

  @Test
  void a_change_by_a_browser_needs_a_header_other_sites_cannot_make_it_send() {
    api.as(Roles.VIEW, Roles.OPERATE);
    MockHttpResponse forged = api.post("jobs/1/retry", "Cookie", "ARCDOSE_SESSION=x");
    assertEquals(403, forged.getStatus());
    MockHttpResponse remembered =
        api.post("jobs/1/retry", "Authorization", "Basic x", "Origin", "https://elsewhere.example");
    assertEquals(403, remembered.getStatus());
    assertEquals("FAILED", Api.json(api.get("jobs/1")).getJsonObject("job").getString("state"));
    MockHttpResponse own = api.post("jobs/1/retry", "X-Requested-With", "fetch");
    assertEquals(200, own.getStatus());
    assertEquals("QUEUED", Api.json(own).getJsonObject("job").getString("state"));
  }

  @Test
  void health_and_the_description_are_open() {
    assertEquals(200, api.get("health").getStatus());
    assertEquals(200, api.get("openapi.json").getStatus());
  }

  @Test
  void every_resource_method_says_who_may_call_it() {
    List<String> silent =
        new ArcDoseApi()
            .getClasses().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(AccessTest::isResourceMethod)
                .filter(AccessTest::isSilent)
                .map(Method::toString)
                .toList();
    assertEquals(List.of(), silent);
  }

  private static boolean isResourceMethod(Method method) {
    return Stream.of(method.getAnnotations())
        .anyMatch(some -> some.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  private static boolean isSilent(Method method) {
    return !method.isAnnotationPresent(PermitAll.class)
        && !method.isAnnotationPresent(RolesAllowed.class)
        && !method.getDeclaringClass().isAnnotationPresent(RolesAllowed.class);
  }
}
