package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** Text of the server's command line interface. */
final class CliText {
  /** The lines that make ArcDose's own server; what they add is the same in the archive's. */
  private static final String STANDALONE = "/org/arcdose/launcher/standalone.cli";

  private static final String BROKER = "/org/arcdose/attach/broker.cli";

  private static final Pattern PASSWORD =
      Pattern.compile("password=\"(?!\\$\\{env\\.\\w+\\}\")(\\\\.|[^\"\\\\])*\"");

  private CliText() {}

  static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Without the passwords in it; where only a variable is named, that stays. */
  static String masked(String text) {
    return PASSWORD.matcher(text).replaceAll("password=\"***\"");
  }

  /** The operation that adds a resource to ArcDose's own server. */
  static String adding(String address) {
    return operations(STANDALONE).stream()
        .filter(operation -> operation.startsWith(address + ":add"))
        .findFirst()
        .orElseThrow();
  }

  /** The operations that make a broker where there is none. */
  static List<String> broker() {
    return operations(BROKER);
  }

  private static List<String> operations(String resource) {
    try (InputStream in = CliText.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), UTF_8)
          .replaceAll("\\\\\n\\s*", "")
          .lines()
          .filter(line -> line.startsWith("/"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
