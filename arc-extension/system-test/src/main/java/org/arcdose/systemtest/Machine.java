package org.arcdose.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {
  private Machine() {}

  static String describe() {
    return "%s: %d cores (%s), %s memory, Linux %s, Java %s"
        .formatted(
            LocalDate.now(java.time.ZoneId.systemDefault()),
            Runtime.getRuntime().availableProcessors(),
            first(Path.of("/proc/cpuinfo"), "model name"),
            memory(),
            System.getProperty("os.version"),
            System.getProperty("java.version"));
  }

  private static String memory() {
    String kilobytes = first(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "");
    return Math.round(Double.parseDouble(kilobytes) / (1 << 20)) + " GiB";
  }

  private static String first(Path file, String key) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse("unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
