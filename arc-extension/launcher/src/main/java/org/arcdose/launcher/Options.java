package org.arcdose.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What follows {@code ./arcdose}.
 *
 * @param verb {@code run} or {@code stop}
 */
record Options(
    String verb, DataDirectory data, int httpPort, int dicomPort, int orthancPort, boolean demo) {
  static final int HTTP_PORT = 8090;
  static final int ORTHANC_PORT = 8091;
  static final int DICOM_PORT = 11112;

  private static final String HELP = "; see ./arcdose help.";

  /**
   * @throws LaunchException when an argument is not understood
   */
  static Options parse(List<String> arguments) {
    Deque<String> rest = new ArrayDeque<>(arguments);
    String verb = rest.isEmpty() ? "" : rest.pop();
    if (!List.of("run", "stop").contains(verb)) {
      throw new LaunchException("Unknown command '" + verb + "'" + HELP);
    }
    DataDirectory data = DataDirectory.standard();
    int httpPort = HTTP_PORT;
    int dicomPort = DICOM_PORT;
    int orthancPort = ORTHANC_PORT;
    boolean demo = false;
    while (!rest.isEmpty()) {
      String option = rest.pop();
      switch (option) {
        case "--data" -> data = new DataDirectory(Path.of(value(option, rest)).toAbsolutePath());
        case "--http-port" -> httpPort = port(option, rest);
        case "--dicom-port" -> dicomPort = port(option, rest);
        case "--orthanc-port" -> orthancPort = port(option, rest);
        case "--demo" -> demo = true;
        default -> throw new LaunchException("Unknown option " + option + HELP);
      }
    }
    if (IntStream.of(httpPort, dicomPort, orthancPort).distinct().count() < 3) {
      throw new LaunchException(
          "The three ports must differ: --http-port %d, --dicom-port %d, --orthanc-port %d."
              .formatted(httpPort, dicomPort, orthancPort));
    }
    return new Options(verb, data, httpPort, dicomPort, orthancPort, demo);
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty() || rest.peek().startsWith("--")) {
      throw new LaunchException("The option " + option + " needs a value" + HELP);
    }
    return rest.pop();
  }

  private static int port(String option, Deque<String> rest) {
    String value = value(option, rest);
    int port = value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
    if (port < 1 || port > 65_535) {
      throw new LaunchException(option + " is a port from 1 to 65535, not '" + value + "'.");
    }
    return port;
  }
}
