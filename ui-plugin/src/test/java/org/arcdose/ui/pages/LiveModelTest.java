package org.arcdose.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arcdose.service.view.Page;
import org.arcdose.service.view.Unavailable;
import org.junit.jupiter.api.Test;

class LiveModelTest {
  private final List<String> studies = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
  private boolean away;
  private boolean broken;
  private final LiveModel<String> model = new LiveModel<>(this::page);

  @Test
  void shows_one_page_and_knows_how_many_rows_there_are() {
    assertEquals(List.of("c", "d"), load(2));
    assertEquals(5, model.getRowCount());
  }

  @Test
  void shows_the_last_page_there_is_when_rows_have_gone() {
    studies.subList(2, 5).clear();
    assertEquals(List.of("a", "b"), load(4));
  }

  @Test
  void notices_a_new_row() {
    load(0);
    assertFalse(model.changed());
    studies.add(0, "new");
    assertTrue(model.changed());
  }

  @Test
  void is_empty_with_a_reason_while_the_database_is_away_and_comes_back() {
    load(0);
    away = true;
    assertTrue(model.changed());
    assertEquals(List.of(), load(0));
    assertEquals("The database does not answer.", model.getOutage());
    away = false;
    assertTrue(model.changed());
    assertEquals(List.of("a", "b"), load(0));
    assertNull(model.getOutage());
  }

  @Test
  void a_defect_is_not_taken_for_an_outage() {
    broken = true;
    assertThrows(IllegalStateException.class, () -> load(0));
  }

  private List<String> load(int first) {
    return model.load(first, 2, Map.of(), Map.of());
  }

  private Page<String> page(int offset, int limit, String order, boolean descending) {
    if (away) {
      throw new Unavailable("The database does not answer.");
    }
    if (broken) {
      throw new IllegalStateException("no rows");
    }
    int end = Math.min(studies.size(), offset + limit);
    return new Page<>(studies.subList(Math.min(offset, end), end), studies.size(), offset);
  }
}
