package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.launcher.Stack;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the page of a study says of the skin dose. With the system property {@code arcdose.pictures}
 * the upper part of that page becomes study.png in the directory it names, as README shows it.
 */
@ExtendWith(RunningSystem.class)
class SkinDosePageIT {
  private static final Duration SOON = Duration.ofSeconds(120);
  private static final double MARGIN = 20;

  private final SyntheticStudies studies = new SyntheticStudies(71);

  @Test
  void two_procedures_of_a_patient_are_shown_as_one_sum_on_one_skin(
      Stack stack, ArcDoseClient arcDose, Modality modality) {
    SyntheticObject first = onDay("20260202", studies.object(Kind.SIEMENS_ARTIS, 1));
    SyntheticObject second = onDay("20260216", studies.object(Kind.SIEMENS_ARTIS, 2));
    // Nobody else's: other tests have sent studies of their patients to the same system.
    for (SyntheticObject each : List.of(first, second)) {
      each.object().dataset().put(Tag.PATIENT_ID, VR.LO, "SKIN-DOSE-PAGE");
    }
    modality.send(first);
    modality.send(second);
    double earlier = figures(arcDose, first).getJsonNumber("psdMgy").doubleValue();
    JsonObject figures = figures(arcDose, second);
    double own = figures.getJsonNumber("psdMgy").doubleValue();
    JsonObject study = arcDose.json("/api/studies/" + second.studyInstanceUid());
    double together =
        arcDose
            .json(
                "/api/patients/"
                    + study.getString("patientKey")
                    + "/skin-dose?weeks=12&until=2026-02-16")
            .getJsonNumber("psdMgy")
            .doubleValue();
    assertTrue(together >= Math.max(earlier, own), earlier + ", " + own + ": " + together);
    assertTrue(together <= 1.001 * (earlier + own), "maxima of two places do not add");

    try (Browser browser = new Browser()) {
      Page page = studyPage(browser, stack, second);

      assertEquals(shown(own), page.locator("#psd").textContent());
      JsonObject band = figures.getJsonObject("band");
      assertEquals(
          shown(band.getJsonNumber("lowMgy").doubleValue())
              + " to "
              + shown(band.getJsonNumber("highMgy").doubleValue()),
          page.locator("#psd-band").textContent());
      assertEquals(
          shown(together) + ", 2 procedures on one skin",
          page.locator("#psd-with-earlier").textContent());
      picture(page);
      assertEquals(List.of(), browser.complaints());
    }
    try (Browser browser = new Browser()) {
      Page page = studyPage(browser, stack, first);

      assertEquals(shown(earlier), page.locator("#psd").textContent());
      assertEquals(0, page.locator("#psd-with-earlier").count(), "there was none before");
    }
  }

  private static SyntheticObject onDay(String day, SyntheticObject object) {
    Dataset dataset = object.object().dataset();
    dataset.put(Tag.STUDY_DATE, VR.DA, day);
    return object;
  }

  /** With the band, that is when all is there. */
  private static JsonObject figures(ArcDoseClient arcDose, SyntheticObject object) {
    String path = "/api/studies/" + object.studyInstanceUid() + "/skin-dose";
    Await.until(
        "the skin dose with its band",
        SOON,
        () -> arcDose.get(path).statusCode() == 200 && arcDose.json(path).containsKey("band"));
    return arcDose.json(path);
  }

  /** As a page shows doses: with three digits. */
  private static String shown(double mGy) {
    BigDecimal rounded = new BigDecimal(mGy).round(new MathContext(3));
    return rounded.stripTrailingZeros().toPlainString() + " mGy";
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

  private static void picture(Page page) {
    Locator map = page.locator("#skin-map");
    map.scrollIntoViewIfNeeded();
    Await.until("the map", SOON, () -> (int) map.evaluate("image => image.naturalWidth") > 100);
    String directory = System.getProperty("arcdose.pictures");
    if (directory != null) {
      page.evaluate("window.scrollTo(0, 0)");
      BoundingBox section = page.locator("#skin-dose").boundingBox();
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setClip(0, 0, 1400, section.y + section.height + MARGIN)
              .setPath(Path.of(directory, "study.png")));
    }
  }
}
