package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A directory with artifacts, modules and an EAR, and the command that works on them. */
final class Workplace {
  final Path directory;
  final Path ear;
  final Path modules;
  final Path configuration;
  private final Path artifacts;

  final Map<String, String> environment = new HashMap<>();

  /** What the last call said. */
  String out = "";

  String err = "";

  Workplace(Path directory) throws IOException {
    this.directory = directory;
    ear = directory.resolve("dcm4chee-arc-ear-5.34.3-psql.ear");
    modules = Files.createDirectories(directory.resolve("modules"));
    configuration =
        Files.createDirectories(directory.resolve("standalone/configuration"))
            .resolve("dcm4chee-arc.xml");
    Files.writeString(configuration, SyntheticServer.complete());
    artifacts = Files.createDirectories(directory.resolve("artifacts"));
    arcdose("1.0.0");
  }

  void arcdose(String version) throws IOException {
    byte[] manifest =
        "Manifest-Version: 1.0\nImplementation-Version: %s\n".formatted(version).getBytes(UTF_8);
    Files.write(
        artifacts.resolve("arcdose-service.jar"),
        SyntheticEar.zip(Map.of("META-INF/MANIFEST.MF", manifest)));
    Files.write(
        artifacts.resolve("arcdose-dcm4chee.jar"),
        SyntheticEar.zip(Map.of("META-INF/beans.xml", new byte[0])));
    Files.write(
        artifacts.resolve("arcdose.war"),
        SyntheticEar.zip(
            Map.of(
                "WEB-INF/web.xml",
                """
                <web-app>
                  <login-config>
                    <auth-method>FORM</auth-method>
                  </login-config>
                  <end/>
                </web-app>
                """
                    .getBytes(UTF_8),
                "WEB-INF/jboss-web.xml",
                """
                <jboss-web>
                  <security-domain>ArcDose</security-domain>
                </jboss-web>
                """
                    .getBytes(UTF_8))));
  }

  /** ArcDose with a class that refers to what the archive does not have. */
  void arcdoseThatDoesNotFit() throws IOException {
    Path future = directory.resolve("future.jar");
    Files.write(
        future,
        SyntheticEar.zip(
            Compiled.classes(
                directory, List.of("package org.dcm4chee.arc.store; public class Next {}"))));
    Files.write(
        artifacts.resolve("arcdose-dcm4chee.jar"),
        SyntheticEar.zip(
            Compiled.classes(
                future,
                List.of(
                    "package org.arcdose.probe;"
                        + " public class Probe { org.dcm4chee.arc.store.Next next; }"))));
    Files.delete(future);
  }

  int attach(Path out) {
    return run("attach", "--ear", "" + ear, "--modules", "" + modules, "--out", "" + out);
  }

  int run(String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream refused = new ByteArrayOutputStream();
    int code =
        new AttachCommand(artifacts, environment)
            .run(
                List.of(arguments),
                new PrintStream(said, true, UTF_8),
                new PrintStream(refused, true, UTF_8));
    out = said.toString(UTF_8);
    err = refused.toString(UTF_8);
    return code;
  }
}
