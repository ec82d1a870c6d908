package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.arcdose.launcher.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class ConfigurationPageIT {
  @Test
  void shows_what_is_in_force_and_where_it_is_set_but_no_password(Stack stack) {
    try (Browser browser = new Browser()) {
      Page page =
          browser.openAs("admin", stack.adminPassword(), stack.url() + "/configuration.xhtml");
      assertEquals(List.of("90 days", "default"), row(page, "retention.jobDays"));
      assertEquals("arcdose.json", row(page, "orthanc.url").get(1));
      assertEquals(List.of("(not shown)", "arcdose.json"), row(page, "orthanc.password"));
      assertFalse(page.locator("#mistakes").isVisible());
      assertEquals(List.of(), browser.complaints());
    }
  }

  /** Value and place. */
  private static List<String> row(Page page, String name) {
    Locator cells =
        page.locator("tr", new Page.LocatorOptions().setHas(page.getByText(name, EXACT)))
            .locator("td");
    return List.of(text(cells.nth(1)), text(cells.nth(2)));
  }

  private static final Page.GetByTextOptions EXACT = new Page.GetByTextOptions().setExact(true);

  /** Without the heading that a narrow page shows in the cell. */
  private static String text(Locator cell) {
    return cell.evaluate(
            "cell => [...cell.childNodes].filter(n => !n.classList"
                + " || !n.classList.contains('ui-column-title')).map(n => n.textContent).join('')")
        .toString()
        .strip();
  }
}
