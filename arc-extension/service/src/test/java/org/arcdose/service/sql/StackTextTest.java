package org.arcdose.service.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StackTextTest {
  @Test
  void tells_classes_and_lines_but_no_message() {
    Exception cause = new IllegalArgumentException("Doe^John is no number");
    String text = StackText.of(new IllegalStateException("Patient Doe^John", cause));
    assertFalse(text.contains("Doe"));
    assertTrue(text.startsWith("java.lang.IllegalStateException\n  at org.arcdose.service.sql."));
    assertTrue(text.contains("\ncaused by java.lang.IllegalArgumentException\n"));
  }

  @Test
  void stays_short_for_a_stack_that_overflowed() {
    StackOverflowError error = new StackOverflowError();
    StackTraceElement[] frames = new StackTraceElement[1024];
    Arrays.fill(frames, new StackTraceElement("Nested", "read", "Nested.java", 1));
    error.setStackTrace(frames);
    assertEquals(41, StackText.of(error).lines().count());
  }
}
