package org.arcdose.service.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class PostgresTextTest {
  @Test
  void leaves_sound_text_alone() {
    String sound = "Müller \uD83E\uDE7B\n";
    assertEquals(sound, PostgresText.of(sound));
    assertNull(PostgresText.of(null));
  }

  @Test
  void drops_nul_and_replaces_half_a_character() {
    assertEquals("ab", PostgresText.of("a\0b\0"));
    assertEquals("a\uFFFDb", PostgresText.of("a\uD83Eb"));
    assertEquals("\uD83E\uDE7B", PostgresText.of("\0\uD83E\uDE7B"));
  }
}
