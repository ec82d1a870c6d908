package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.arcdose.launcher.Stack;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.Scenarios;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of a study shows whatever its objects tell, each kind in tables of its own. */
@ExtendWith(RunningSystem.class)
class StudyPageIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private final Scenarios scenarios = new Scenarios(41);
  private final SyntheticStudies studies = new SyntheticStudies(41);

  @Test
  void a_pet_ct_shows_acquisitions_administration_organ_doses_and_series(
      Stack stack, ArcDoseClient arcDose, Modality modality) {
    List<SyntheticObject> objects = scenarios.petCt(1);
    modality.send(objects);
    JsonObject detail = detail(arcDose, objects.get(0), 2, 1);
    JsonObject nuclear = nuclear(detail);
    JsonObject administration = nuclear.getJsonArray("administrations").getJsonObject(0);
    try (Browser browser = new Browser()) {
      Page page = studyPage(browser, stack, objects.get(0));

      assertEquals(2, page.locator("section.report").count());
      assertShown(
          administration.getJsonObject("activity").getJsonNumber("administeredMbq").toString(),
          page,
          "activity");
      assertEquals(administration.getJsonArray("organDoses").size(), rows(page, "organs").count());
      assertEquals(nuclear.getJsonArray("petSeries").size(), rows(page, "series").count());
      assertTrue(page.locator(".characteristics div").count() > 0);
      assertTrue(page.locator(".superseded summary").textContent().startsWith("1 more"));
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void mammograms_are_one_table_with_a_row_for_each_exposure(
      Stack stack, ArcDoseClient arcDose, Modality modality) {
    List<SyntheticObject> images = scenarios.mammograms(2);
    modality.send(images);
    detail(arcDose, images.get(0), 2, 2);
    try (Browser browser = new Browser()) {
      Page page = studyPage(browser, stack, images.get(0));

      assertEquals(1, page.locator("section.report").count());
      assertEquals(2, rows(page, "events").count());
      assertTrue(page.locator("section.report h2").textContent().contains("2 images"));
      assertTrue(page.locator(".superseded summary").textContent().startsWith("2 more"));
    }
  }

  @Test
  void a_biplane_study_shows_the_total_of_either_plane(
      Stack stack, ArcDoseClient arcDose, Modality modality) {
    SyntheticObject biplane = studies.biplane(3);
    modality.send(biplane);
    JsonObject planes = detail(arcDose, biplane, 1, 0).getJsonObject("planes");
    try (Browser browser = new Browser()) {
      Page page = studyPage(browser, stack, biplane);

      Locator shown = page.locator(".total.planes [data-quantity=dap]");
      assertEquals(
          List.of(
              planes.getJsonNumber("doseAreaProductAGym2").bigDecimalValue(),
              planes.getJsonNumber("doseAreaProductBGym2").bigDecimalValue()),
          shown.all().stream()
              .map(cell -> new BigDecimal(cell.getAttribute("data-value")))
              .toList());
    }
  }

  @Test
  void doses_estimated_for_the_patient_are_listed(
      Stack stack, ArcDoseClient arcDose, Modality modality) {
    SyntheticObject estimates = studies.object(Kind.PATIENT_DOSE, 4);
    modality.send(estimates);
    JsonObject report = detail(arcDose, estimates, 1, 0).getJsonArray("reports").getJsonObject(0);
    try (Browser browser = new Browser()) {
      Page page = studyPage(browser, stack, estimates);

      assertTrue(rows(page, "estimates").count() > 0);
      assertEquals(report.getJsonArray("patientDoses").size(), rows(page, "estimates").count());
    }
  }

  private static Locator rows(Page page, String table) {
    return page.locator("table." + table + " tbody tr");
  }

  private static JsonObject nuclear(JsonObject detail) {
    return IntStream.range(0, 2)
        .mapToObj(detail.getJsonArray("reports")::getJsonObject)
        .filter(report -> report.getString("modality").equals("NM"))
        .findFirst()
        .orElseThrow()
        .getJsonObject("nuclear");
  }

  /** Waits until so many reports count and so many do not. */
  private static JsonObject detail(
      ArcDoseClient arcDose, SyntheticObject object, int reports, int superseded) {
    String path = "/api/studies/" + object.studyInstanceUid();
    Await.until(
        "reports of the study",
        SOON,
        () -> {
          if (arcDose.get(path).statusCode() != 200) {
            return false;
          }
          JsonObject detail = arcDose.json(path);
          return detail.getJsonArray("reports").size() == reports
              && detail.getJsonArray("superseded").size() == superseded;
        });
    return arcDose.json(path);
  }

  private static Page studyPage(Browser browser, Stack stack, SyntheticObject object) {
    Page page =
        browser.openAs(
            "admin",
            stack.adminPassword(),
            stack.url() + "/study.xhtml?uid=" + object.studyInstanceUid());
    page.locator("#study-uid").waitFor();
    return page;
  }

  private static void assertShown(String expected, Page page, String quantity) {
    BigDecimal wanted = new BigDecimal(expected);
    List<BigDecimal> shown =
        page.locator("[data-quantity=" + quantity + "]").all().stream()
            .map(cell -> new BigDecimal(cell.getAttribute("data-value")))
            .toList();
    assertTrue(
        shown.stream().anyMatch(value -> value.compareTo(wanted) == 0),
        () -> quantity + " " + wanted + " is not among " + shown);
  }
}
