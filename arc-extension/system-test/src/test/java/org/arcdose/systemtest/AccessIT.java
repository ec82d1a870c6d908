package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.arcdose.launcher.Stack;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody sees data without a password; health, metrics and the API's description are served. */
@ExtendWith(RunningSystem.class)
class AccessIT {
  private final HttpClient http = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/studies", "/api/jobs", "/api/metrics", "/api/me", "/api/studies/1.2.3"})
  void the_api_answers_401_without_and_with_a_wrong_password(String path, Stack stack)
      throws IOException, InterruptedException {
    HttpResponse<String> nobody =
        http.send(
            HttpRequest.newBuilder(URI.create(stack.url() + path)).build(),
            BodyHandlers.ofString());
    assertEquals(401, nobody.statusCode());
    assertTrue(nobody.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));

    HttpResponse<String> wrong = new ArcDoseClient(stack.url(), "admin", "wrong").get(path);
    assertEquals(401, wrong.statusCode());
    assertFalse(wrong.body().contains("rows"), wrong::body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/studies.xhtml", "/study.xhtml?uid=1.2.3", "/jobs.xhtml"})
  void pages_ask_for_a_password_first(String path, Stack stack) {
    try (Browser browser = new Browser()) {
      Page page = browser.open(stack.url() + path);
      page.locator("#password").waitFor();
      assertEquals(0, page.locator("table").count());
    }
  }

  @Test
  void a_wrong_password_in_the_browser_is_told_and_shows_no_data(Stack stack) {
    try (Browser browser = new Browser()) {
      Page page = browser.openAs("admin", "wrong", stack.url() + "/studies.xhtml");
      page.locator("[role=alert]").waitFor();
      assertTrue(page.locator("#password").isVisible());
      assertEquals(0, page.locator("table").count());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/studies.xhtml",
        "/study.xhtml?uid=",
        "/jobs.xhtml",
        "/status.xhtml",
        "/study.xhtml"
      })
  void logging_out_works_from_every_page(
      String path, Stack stack, ArcDoseClient arcDose, Modality modality) {
    SyntheticObject ct = new SyntheticStudies(66).ct(1);
    modality.send(ct);
    Await.until(
        "a study to look at",
        Duration.ofSeconds(30),
        () -> arcDose.get("/api/studies/" + ct.studyInstanceUid()).statusCode() == 200);
    String url = stack.url() + path + (path.endsWith("uid=") ? ct.studyInstanceUid() : "");
    try (Browser browser = new Browser()) {
      Page page = browser.openAs("admin", stack.adminPassword(), url);
      page.locator("#logout\\:submit").click();
      page.waitForLoadState();

      page.navigate(stack.url() + "/studies.xhtml");
      page.locator("#password").waitFor();
    }
  }

  @Test
  void health_says_up_to_anybody_and_details_to_users(Stack stack, ArcDoseClient arcDose)
      throws IOException, InterruptedException {
    HttpResponse<String> anybody =
        http.send(
            HttpRequest.newBuilder(URI.create(stack.url() + "/api/health")).build(),
            BodyHandlers.ofString());
    assertEquals(200, anybody.statusCode());
    assertEquals("{\"state\":\"UP\"}", anybody.body().strip());

    JsonObject details = arcDose.json("/api/health");
    List<String> checks =
        details.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
            .map(check -> check.getString("name"))
            .toList();
    assertTrue(checks.containsAll(List.of("database", "archive", "broker")), checks::toString);
  }

  @Test
  void metrics_are_prometheus_text(ArcDoseClient arcDose) {
    HttpResponse<String> metrics = arcDose.get("/api/metrics");
    assertEquals(200, metrics.statusCode());
    assertTrue(
        metrics.body().lines().anyMatch(line -> line.startsWith("# TYPE arcdose_")), metrics::body);
  }

  @Test
  void the_openapi_document_describes_what_is_served(ArcDoseClient arcDose) {
    JsonObject document = arcDose.json("/api/openapi.json");
    assertTrue(document.getString("openapi").startsWith("3."));
    for (String path : document.getJsonObject("paths").keySet()) {
      if (document.getJsonObject("paths").getJsonObject(path).containsKey("get")) {
        String called = "/api" + path.replaceFirst("^/api", "").replaceAll("\\{[^}]*}", "0");
        int status = arcDose.get(called).statusCode();
        assertTrue(status == 200 || status == 404 && path.contains("{"), called + " " + status);
      }
    }
  }

  @Test
  void a_query_that_makes_no_sense_is_answered_with_a_sentence(ArcDoseClient arcDose) {
    HttpResponse<String> answer = arcDose.get("/api/studies?from=yesterday");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("parameter from is no date"), answer::body);
    assertEquals(
        "application/problem+json",
        answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0]);
  }
}
