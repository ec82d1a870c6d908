package org.arcdose.dose.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FuzzTest {

  @Test
  void two_thousand_damaged_objects_end_in_time_and_within_256_MB() throws Exception {
    Process fuzz =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-classpath",
                System.getProperty("java.class.path"),
                Fuzz.class.getName(),
                "1",
                "0",
                "2000")
            .redirectErrorStream(true)
            .start();
    String output = new String(fuzz.getInputStream().readAllBytes(), UTF_8);

    assertEquals(0, fuzz.waitFor(), output);
    assertTrue(output.contains("2000 objects") && output.contains("0 failed"), output);
  }
}
