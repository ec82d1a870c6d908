package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.arcdose.launcher.Stack;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.Quirk;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a modality sends over the network is what REST and the page in the browser show. */
@ExtendWith(RunningSystem.class)
class ModalityToBrowserIT {
  private static final Duration SOON = Duration.ofSeconds(30);
  private final SyntheticStudies studies = new SyntheticStudies(11);

  @Test
  void a_ct_report_becomes_a_study_with_its_dose_length_product(
      Stack stack, ArcDoseClient arcDose, Modality modality) {
    SyntheticObject ct = studies.ct(1);
    modality.send(ct);

    JsonObject study = study(arcDose, ct);

    assertAmount(ct.doseLengthProductMgyCm(), study, "doseLengthProductMgyCm");
    assertEquals(ct.events(), study.getInt("events"));
    assertEquals(0, study.getInt("findings"));
    JsonObject report =
        arcDose
            .json("/api/studies/" + ct.studyInstanceUid())
            .getJsonArray("reports")
            .getJsonObject(0);
    BigDecimal sumOfEvents =
        report.getJsonArray("ctEvents").getValuesAs(JsonObject.class).stream()
            .map(event -> event.getJsonObject("dose"))
            .map(dose -> dose.getJsonNumber("doseLengthProductMgyCm").bigDecimalValue())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, ct.doseLengthProductMgyCm().compareTo(sumOfEvents));
    assertEquals(ct.sopInstanceUid(), report.getString("sopInstanceUid"));
    try (Browser browser = new Browser()) {
      Page page = studyPage(browser, stack, ct);
      assertShown(ct.doseLengthProductMgyCm(), page, "dlp");
      assertEquals(ct.events(), page.locator(".report table.events tbody tr").count());
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void a_fluoroscopy_report_becomes_a_study_with_its_dap_and_dose_at_the_reference_point(
      Stack stack, ArcDoseClient arcDose, Modality modality) {
    SyntheticObject fluoroscopy = studies.fluoroscopy(2, Quirk.DAP_IN_DGY_CM2);
    modality.send(fluoroscopy);

    JsonObject study = study(arcDose, fluoroscopy);

    assertAmount(fluoroscopy.doseAreaProductGym2(), study, "doseAreaProductGym2");
    assertAmount(fluoroscopy.doseRpGy(), study, "doseRpGy");
    assertEquals("RF", study.getJsonArray("modalities").getString(0));
    try (Browser browser = new Browser()) {
      Page page = studyPage(browser, stack, fluoroscopy);
      assertShown(fluoroscopy.doseAreaProductGym2(), page, "dap");
      assertShown(fluoroscopy.doseRpGy(), page, "dose-rp");
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void a_long_intervention_shows_its_skin_dose_with_a_picture(
      Stack stack, ArcDoseClient arcDose, Modality modality) throws Exception {
    SyntheticObject intervention = studies.object(Kind.INTERVENTION, 20);
    modality.send(intervention);
    String path = "/api/studies/" + intervention.studyInstanceUid() + "/skin-dose";
    Await.until("the skin dose", SOON, () -> arcDose.get(path).statusCode() == 200);

    JsonObject figures = arcDose.json(path);
    assertTrue(figures.getJsonNumber("psdMgy").doubleValue() > 100, figures::toString);
    assertEquals(316, arcDose.json(path + "/events").getJsonArray("events").size());
    HttpResponse<byte[]> map = arcDose.compressed(path + "/map");
    assertEquals("gzip", map.headers().firstValue("Content-Encoding").orElse(""));
    JsonObject json =
        Json.createReader(new GZIPInputStream(new ByteArrayInputStream(map.body()))).readObject();
    assertEquals(3 * json.getInt("cells"), json.getJsonArray("positionCm").size());
    try (Browser browser = new Browser()) {
      Page page = studyPage(browser, stack, intervention);
      assertTrue(page.locator("#psd").textContent().endsWith("mGy"));
      Locator picture = page.locator("#skin-map");
      picture.scrollIntoViewIfNeeded();
      Await.until(
          "the picture", SOON, () -> (int) picture.evaluate("image => image.naturalWidth") > 100);
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void the_planes_of_a_biplane_report_add_up(ArcDoseClient arcDose, Modality modality) {
    SyntheticObject biplane = studies.biplane(3);
    modality.send(biplane);

    JsonObject study = study(arcDose, biplane);

    assertAmount(biplane.doseAreaProductGym2(), study, "doseAreaProductGym2");
    assertEquals(
        2,
        arcDose
            .json("/api/studies/" + biplane.studyInstanceUid())
            .getJsonArray("reports")
            .getJsonObject(0)
            .getJsonArray("projectionTotals")
            .size());
  }

  @Test
  void a_mammography_report_shows_the_dose_of_either_breast(
      Stack stack, ArcDoseClient arcDose, Modality modality) {
    SyntheticObject mammography = studies.mammography(4);
    modality.send(mammography);

    JsonObject study = study(arcDose, mammography);

    BigDecimal both = mammography.leftGlandularDoseMgy().add(mammography.rightGlandularDoseMgy());
    assertAmount(both, study, "averageGlandularDoseMgy");
    try (Browser browser = new Browser()) {
      Page page = studyPage(browser, stack, mammography);
      assertShown(both, page, "agd");
      assertShown(mammography.leftGlandularDoseMgy(), page, "agd");
      assertShown(mammography.rightGlandularDoseMgy(), page, "agd");
    }
  }

  @Test
  void the_study_list_shows_a_new_study_by_itself_and_finds_it_by_accession_number(
      Stack stack, ArcDoseClient arcDose, Modality modality) {
    try (Browser browser = new Browser()) {
      Page page =
          browser.openAs(
              "admin", stack.adminPassword(), stack.url() + "/studies.xhtml?modality=CT");
      page.locator("h1", new Page.LocatorOptions().setHasText("Studies")).waitFor();
      SyntheticObject ct = studies.ct(5);

      modality.send(ct);

      Locator link = page.locator("a[href*='" + ct.studyInstanceUid() + "']");
      link.waitFor();
      String accession = study(arcDose, ct).getString("accessionNumber");
      page.fill("input[name=text]", accession.toLowerCase(Locale.ROOT));
      page.click("#filter button");
      link.waitFor();
      assertTrue(page.url().contains("text="), page::url);
      assertEquals(1, page.locator("#list\\:studies_data a.open").count());
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void an_object_sent_twice_is_one_report_and_an_image_is_none(
      ArcDoseClient arcDose, Modality modality) {
    SyntheticObject ct = studies.ct(6);
    modality.send(List.of(ct, studies.image(6), studies.textReport(6)));
    modality.send(ct);
    JsonObject study = study(arcDose, ct);
    SyntheticObject last = studies.ct(7);
    modality.send(last);
    study(arcDose, last);

    JsonObject again = study(arcDose, ct);

    assertEquals(
        study.getJsonNumber("doseLengthProductMgyCm"), again.get("doseLengthProductMgyCm"));
    assertEquals(
        1, arcDose.json("/api/studies/" + ct.studyInstanceUid()).getJsonArray("reports").size());
    assertEquals(1, arcDose.json("/api/jobs?subject=" + ct.studyInstanceUid()).getInt("total"));
  }

  private static Page studyPage(Browser browser, Stack stack, SyntheticObject object) {
    Page page =
        browser.openAs(
            "admin",
            stack.adminPassword(),
            stack.url() + "/study.xhtml?uid=" + object.studyInstanceUid());
    page.locator("#study-uid").waitFor();
    assertEquals(object.studyInstanceUid(), page.locator("#study-uid").textContent());
    return page;
  }

  /** Waits for the study and returns its row. */
  private static JsonObject study(ArcDoseClient arcDose, SyntheticObject object) {
    String path = "/api/studies/" + object.studyInstanceUid();
    Await.until("study of the sent report", SOON, () -> arcDose.get(path).statusCode() == 200);
    return arcDose.json(path).getJsonObject("study");
  }

  private static void assertAmount(BigDecimal expected, JsonObject study, String field) {
    BigDecimal found = study.getJsonNumber(field).bigDecimalValue();
    assertEquals(0, expected.compareTo(found), () -> field + " " + found + ", sent " + expected);
  }

  private static void assertShown(BigDecimal expected, Page page, String quantity) {
    List<BigDecimal> shown =
        page.locator("[data-quantity=" + quantity + "]").all().stream()
            .map(cell -> new BigDecimal(cell.getAttribute("data-value")))
            .toList();
    assertTrue(
        shown.stream().anyMatch(value -> value.compareTo(expected) == 0),
        () -> quantity + " " + expected + " is not among " + shown);
  }
}
