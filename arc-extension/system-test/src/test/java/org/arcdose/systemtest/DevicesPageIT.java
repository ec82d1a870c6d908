package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.List;
import org.arcdose.launcher.Stack;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator says of a device on its page holds for its name and all of its studies. */
@ExtendWith(RunningSystem.class)
class DevicesPageIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  @Test
  void a_device_is_renamed_and_its_studies_are_sorted_anew(
      Stack stack, ArcDoseClient arcDose, Modality modality) {
    SyntheticObject radiograph = new SyntheticStudies(31).object(Kind.RADIOGRAPHY, 1);
    modality.send(radiograph);
    String study = "/api/studies/" + radiograph.studyInstanceUid();
    Await.until("study of the sent report", SOON, () -> arcDose.get(study).statusCode() == 200);
    assertEquals(List.of("DX"), modalities(arcDose, study));
    String serial =
        arcDose
            .json(study)
            .getJsonArray("reports")
            .getJsonObject(0)
            .getJsonObject("equipment")
            .getString("deviceSerialNumber");
    try (Browser browser = new Browser()) {
      Page page = browser.openAs("admin", stack.adminPassword(), stack.url() + "/devices.xhtml");
      String before = row(page, serial).locator("strong").textContent();

      change(page, serial, "Room 7, table", "RF");

      assertEquals("Room 7, table", row(page, serial).locator("strong").textContent());
      Await.until(
          "the study is fluoroscopy", SOON, () -> modalities(arcDose, study).equals(List.of("RF")));
      page.navigate(stack.url() + "/study.xhtml?uid=" + radiograph.studyInstanceUid());
      assertEquals("RF", page.locator(".report h2 .badge").textContent());

      page.navigate(stack.url() + "/devices.xhtml");
      change(page, serial, before, "");

      assertEquals(before, row(page, serial).locator("strong").textContent());
      Await.until(
          "the study is radiography again",
          SOON,
          () -> modalities(arcDose, study).equals(List.of("DX")));
      assertEquals(List.of(), browser.complaints());
    }
  }

  private static Locator row(Page page, String serial) {
    return page.locator("#list\\:devices_data tr", new Page.LocatorOptions().setHasText(serial));
  }

  private static void change(Page page, String serial, String name, String modality) {
    Locator row = row(page, serial);
    row.locator("button", new Locator.LocatorOptions().setHasText("Change")).click();
    row.locator("input[id$=':name']").fill(name);
    row.locator("select[id$=':modality']").selectOption(modality);
    row.locator("button", new Locator.LocatorOptions().setHasText("Save")).click();
    page.locator("text=Saved; stored studies follow.").waitFor();
    row.locator("strong").waitFor();
  }

  private static List<String> modalities(ArcDoseClient arcDose, String study) {
    JsonObject row = arcDose.json(study).getJsonObject("study");
    return row.getJsonArray("modalities").getValuesAs(JsonString::getString);
  }
}
