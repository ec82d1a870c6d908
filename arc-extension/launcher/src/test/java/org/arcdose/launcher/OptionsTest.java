package org.arcdose.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  @Test
  void run_alone_uses_the_standard_ports() {
    Options options = Options.parse(List.of("run"));
    assertEquals(8090, options.httpPort());
    assertEquals(8091, options.orthancPort());
    assertEquals(11112, options.dicomPort());
    assertEquals(DataDirectory.standard(), options.data());
  }

  @Test
  void options_may_come_in_any_order() {
    Options options =
        Options.parse(List.of("run", "--demo", "--http-port", "9001", "--data", "/srv/dose"));
    assertTrue(options.demo());
    assertEquals(9001, options.httpPort());
    assertEquals(Path.of("/srv/dose"), options.data().path());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "start | Unknown command 'start'; see ./arcdose help.",
        "run --port 1 | Unknown option --port; see ./arcdose help.",
        "run --data --demo | The option --data needs a value; see ./arcdose help.",
        "run --http-port | The option --http-port needs a value; see ./arcdose help.",
        "run --dicom-port 70000 | --dicom-port is a port from 1 to 65535, not '70000'.",
        "run --dicom-port dicom | --dicom-port is a port from 1 to 65535, not 'dicom'."
      })
  void says_what_it_does_not_understand(String arguments, String sentence) {
    List<String> words = List.of(arguments.split(" "));
    LaunchException refusal = assertThrows(LaunchException.class, () -> Options.parse(words));
    assertEquals(sentence, refusal.getMessage());
  }
}
