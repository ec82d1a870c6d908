package org.arcdose.archive.dcm4chee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.arcdose.archive.Position;
import org.junit.jupiter.api.Test;

class PkCursorTest {
  private static final PkCursor START = PkCursor.of(Position.START);

  @Test
  void begins_before_the_first_key() {
    assertEquals(0, START.read());
  }

  @Test
  void old_rows_are_never_read_again() {
    PkCursor end = START.past(3, true).past(7, true);
    assertEquals(new Position("7"), end.position());
    assertEquals(7, PkCursor.of(end.again().position()).read());
  }

  @Test
  void behind_a_young_row_nothing_is_settled_although_it_looks_old() {
    PkCursor end = START.past(3, true).past(5, false).past(6, true);
    assertEquals(new Position("3:6"), end.position());
    assertEquals(6, PkCursor.of(end.position()).read());
    assertEquals(new Position("3"), end.again().position());
  }

  @Test
  void a_pass_over_several_pages_keeps_what_was_settled() {
    PkCursor page = PkCursor.of(START.past(3, true).past(5, false).position());
    assertEquals(new Position("3:9"), page.past(9, true).position());
  }

  @Test
  void a_position_of_another_archive_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> PkCursor.of(new Position("42;abc")));
  }
}
