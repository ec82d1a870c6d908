package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files of {@code docker/}: looked at by docker-compose and shellcheck, and the entrypoint's
 * part run in a directory laid out like the archive's image, with stand-ins for its programs.
 */
class DockerIT {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path DOCKER = ROOT.resolve("docker");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_]+)");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"", "compose.secure.yml", "compose.cluster.yml"})
  void docker_compose_accepts_the_files(String more) throws Exception {
    Path passwords =
        Files.writeString(
            directory.resolve("env"),
            Files.readString(DOCKER.resolve(".env.example")).replaceAll("(?m)=$", "=chosen"));
    List<String> command =
        new ArrayList<>(List.of("docker-compose", "--env-file", passwords.toString()));
    command.addAll(List.of("-f", DOCKER.resolve("compose.yml").toString()));
    if (!more.isEmpty()) {
      command.addAll(List.of("-f", DOCKER.resolve(more).toString()));
    }
    command.add("config");
    Ran ran = run(command, Map.of());
    assertEquals(0, ran.code(), ran.output());
    assertTrue(ran.output().contains("arcdose-archive:5.34.3"), ran.output());
    assertFalse(ran.output().contains("${"), ran.output());
  }

  @Test
  void a_password_that_was_not_chosen_is_refused() throws Exception {
    Ran ran =
        run(
            List.of(
                "docker-compose",
                "--env-file",
                DOCKER.resolve(".env.example").toString(),
                "-f",
                DOCKER.resolve("compose.yml").toString(),
                "config"),
            Map.of());
    assertTrue(ran.code() != 0 && ran.output().contains("set it in .env"), ran.output());
  }

  @Test
  void shellcheck_has_nothing_to_say() throws Exception {
    List<String> command = new ArrayList<>(List.of("shellcheck"));
    try (Stream<Path> files = Files.list(DOCKER)) {
      files.map(Path::toString).filter(name -> name.endsWith(".sh")).forEach(command::add);
    }
    assertEquals(4, command.size(), command::toString);
    Ran ran = run(command, Map.of());
    assertEquals(0, ran.code(), ran.output());
  }

  @Test
  void every_variable_is_documented() throws Exception {
    String documents =
        Files.readString(ROOT.resolve("docs/install.md"))
            + Files.readString(DOCKER.resolve(".env.example"));
    TreeSet<String> unknown = new TreeSet<>();
    try (Stream<Path> files = Files.list(DOCKER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher variable = VARIABLE.matcher(Files.readString(file));
        while (variable.find()) {
          if (!documents.contains(variable.group(1))) {
            unknown.add(variable.group(1));
          }
        }
      }
    }
    assertEquals(new TreeSet<>(), unknown);
  }

  @Test
  void a_new_container_gets_arcdose_and_what_the_server_lacks() throws Exception {
    layOut();
    Ran ran = init(Map.of("ARCDOSE_DB_USER", "arcdose"));
    assertEquals(0, ran.code(), ran.output());
    assertEquals(
        List.of(
            "attach --ear WILDFLY/standalone/deployments/dcm4chee-arc-ear-5.34.3-psql.ear"
                + " --modules WILDFLY/modules"
                + " --configuration WILDFLY/standalone/configuration/dcm4chee-arc.xml"
                + " --db-user arcdose"),
        said("attach"));
    assertEquals(List.of("-Djboss.http.port=8080"), said("options"));
    assertEquals(
        List.of(
            "embed-server --server-config=dcm4chee-arc.xml",
            "/extension=x:add",
            "reload --start-mode=admin-only",
            "/subsystem=x:add",
            "stop-embedded-server"),
        said("script"));
    assertFalse(Files.exists(deployments().resolve("arcdose-server.cli")));
  }

  @Test
  void an_outside_broker_is_configured_before_the_rest() throws Exception {
    layOut();
    Ran ran = init(Map.of("ARCDOSE_BROKER_HOST", "broker"));
    assertEquals(0, ran.code(), ran.output());
    List<String> script = said("script");
    int broker = indexOf(script, "external-jms-queue=ArcDoseJobs:add");
    assertTrue(broker > 0 && broker < indexOf(script, "/subsystem=x:add"), script::toString);
    assertEquals(1, said("attach").size());
  }

  private static int indexOf(List<String> lines, String part) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).contains(part))
        .findFirst()
        .orElse(-1);
  }

  @Test
  void the_archive_starts_without_arcdose_if_it_cannot_be_put_in() throws Exception {
    layOut();
    program(home().resolve("arcdose"), "echo 'arcdose: This is no archive.' >&2; exit 1");
    Ran ran = init(Map.of());
    assertEquals(0, ran.code(), ran.output());
    assertTrue(ran.output().contains("This is no archive."), ran.output());
    assertTrue(ran.output().contains("the archive starts without"), ran.output());
  }

  @Test
  void a_container_without_the_archive_is_left_alone() throws Exception {
    layOut();
    Files.delete(deployments().resolve("dcm4chee-arc-ear-5.34.3-psql.ear"));
    Ran ran = init(Map.of());
    assertEquals(0, ran.code(), ran.output());
    assertEquals(List.of(), said("attach"));
  }

  private Path home() {
    return directory.resolve("arcdose");
  }

  private Path wildfly() {
    return directory.resolve("wildfly");
  }

  private Path deployments() {
    return wildfly().resolve("standalone/deployments");
  }

  /** What a stand-in was called with, a line each. */
  private List<String> said(String program) throws IOException {
    Path file = directory.resolve(program + ".said");
    return Files.exists(file)
        ? Files.readAllLines(file).stream()
            .map(line -> line.replace(wildfly().toString(), "WILDFLY"))
            .toList()
        : List.of();
  }

  private void layOut() throws IOException {
    Files.createDirectories(deployments());
    Files.createDirectories(wildfly().resolve("bin"));
    Files.createDirectories(home().resolve("docker"));
    Files.copy(DOCKER.resolve("external-broker.cli"), home().resolve("docker/external-broker.cli"));
    Files.writeString(deployments().resolve("dcm4chee-arc-ear-5.34.3-psql.ear"), "EAR");
    program(
        home().resolve("arcdose"),
        """
        echo "$*" >>"$SAID/attach.said"
        printf '/extension=x:add\\nreload\\n/subsystem=x:add\\n' \
          >"$JBOSS_HOME/standalone/deployments/arcdose-server.cli\"""");
    program(
        wildfly().resolve("bin/jboss-cli.sh"),
        """
        echo "$JAVA_OPTS" >>"$SAID/options.said"
        for argument; do
          case $argument in
            --file=*) cat "${argument#--file=}" >>"$SAID/script.said" ;;
          esac
        done""");
    program(directory.resolve("bin/chroot"), "shift 2; exec \"$@\"");
  }

  private static void program(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/bash\n" + text + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** As the image's entrypoint does: sourced, with errors ending the shell. */
  private Ran init(Map<String, String> more) throws IOException, InterruptedException {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("JBOSS_HOME", wildfly().toString());
    environment.put("ARCDOSE_HOME", home().toString());
    environment.put("SYS_PROPS", "-c dcm4chee-arc.xml -Djboss.http.port=8080");
    environment.put("SAID", directory.toString());
    environment.put("PATH", directory.resolve("bin") + ":" + System.getenv("PATH"));
    return run(
        List.of("bash", "-c", "set -e; . " + DOCKER.resolve("init.sh") + "; echo started"),
        environment);
  }

  private record Ran(int code, String output) {}

  private static Ran run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes());
    return new Ran(process.waitFor(), output);
  }
}
