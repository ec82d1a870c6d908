package org.arcdose.archive.orthanc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.arcdose.archive.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  @Test
  void survives_as_a_token() {
    Cursor cursor =
        Cursor.at(
            new Change(
                Long.MAX_VALUE / 10,
                "NewInstance",
                "cfb5-0a",
                Instant.parse("2026-01-02T03:04:05Z")));

    assertEquals(cursor, Cursor.of(cursor.position()));
    assertEquals(Cursor.START, Cursor.of(Cursor.START.position()));
    assertEquals(Position.START, Cursor.START.position());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "2026-01-02T03:04:05Z", "12 x y", "99999999999999999999 1 a"})
  void begins_anew_with_a_token_of_another_adapter(String token) {
    assertEquals(Cursor.START, Cursor.of(new Position(token)));
  }
}
