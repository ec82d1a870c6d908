package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedDeploymentTest {
  private static final String NAME = "dcm4chee-arc-ear-5.34.3-psql.ear";
  private static final String DEPLOYMENT = "/deployment=" + NAME;
  private static final String SERVER = "the server at localhost:9990";
  @TempDir private Path directory;
  private Workplace work;
  private FakeCli cli;
  private byte[] ear;

  @BeforeEach
  void archive() throws IOException {
    work = new Workplace(directory);
    ear = SyntheticEar.unsecured().bytes();
    Files.write(work.ear, ear);
    cli = new FakeCli(directory, NAME);
    cli.server(SyntheticServer.complete(), ear, false, true);
  }

  @Test
  void is_exploded_once_and_gets_the_files_in_one_operation() throws IOException {
    assertEquals(0, attach(), work.err);
    assertEquals(
        List.of(
            DEPLOYMENT + ":undeploy",
            "batch",
            DEPLOYMENT + ":explode",
            DEPLOYMENT
                + ":add-content(overwrite=true,content=["
                + "{target-path=\"META-INF/application.xml\",input-stream-index=0.content},"
                + "{target-path=\"META-INF/arcdose/application.xml\",input-stream-index=1.content},"
                + "{target-path=\"META-INF/arcdose/attached.properties\",input-stream-index=2.content},"
                + "{target-path=\"arcdose-dcm4chee.jar\",input-stream-index=3.content},"
                + "{target-path=\"arcdose-service.jar\",input-stream-index=4.content},"
                + "{target-path=\"arcdose.war\",input-stream-index=5.content}])",
            DEPLOYMENT + ":deploy",
            "run-batch"),
        cli.script(1));
    assertTrue(
        work.out.endsWith(
            "arcdose: ArcDose 1.0.0 is in dcm4chee-arc 5.34.3 in the deployment %s of %s.\n"
                .formatted(NAME, SERVER)),
        work.out);
  }

  @Test
  void an_exploded_one_is_compared_and_not_exploded_again() throws IOException {
    cli.server(SyntheticServer.complete(), ear, true, true);
    assertEquals(0, attach(), work.err);
    assertEquals(List.of(DEPLOYMENT + ":browse-content"), cli.script(1));
    assertEquals(5, cli.script(2).size());

    byte[] other = SyntheticEar.unsecured().with("lib/other.jar", "x").bytes();
    cli.server(SyntheticServer.complete(), other, true, true);
    assertEquals(1, attach());
    assertEquals(
        "arcdose: the deployment %s of %s is not what --ear is: lib/other.jar differs.\n"
            .formatted(NAME, SERVER),
        work.err);
  }

  @Test
  void the_server_gets_what_it_lacks_first() throws IOException {
    cli.server(SyntheticServer.official(), ear, false, true);
    assertEquals(0, attach(), work.err);
    assertTrue(cli.script(1).contains("/subsystem=messaging-activemq:add"), work.out);
    assertTrue(cli.script(2).contains(DEPLOYMENT + ":deploy"));
    assertTrue(work.out.startsWith("arcdose: The server's MaxMetaspaceSize is 256m;"), work.out);
  }

  @Test
  void a_failed_deployment_is_taken_back_and_the_archive_started_again() throws IOException {
    cli.failsToDeploy("The batch failed: Composite.\nFailure: WFLYCTL0080: Failed services\n");
    assertEquals(1, attach());
    assertEquals(
        "arcdose: The server at localhost:9990 refused: Failure: WFLYCTL0080: Failed services"
            + " The archive was started again as it was.\n",
        work.err);
    assertEquals(List.of(DEPLOYMENT + ":deploy"), cli.script(2));
  }

  @Test
  void a_password_the_server_does_not_know_is_asked_for_before_anything_is_changed()
      throws IOException {
    cli.server(SyntheticServer.official(), ear, false, true);
    assertEquals(1, attach("--db-user", "dose"));
    assertEquals(
        "arcdose: The server at localhost:9990 has no ARCDOSE_DB_PASSWORD in its environment;"
            + " start it with the password of ArcDose's database user there.\n",
        work.err);
  }

  @Test
  void refuses_a_deployment_that_is_not_the_ear_or_not_the_servers_own() throws IOException {
    cli.server(
        SyntheticServer.complete(),
        SyntheticEar.of("5.34.2", "psql", "unsecure").bytes(),
        false,
        true);
    assertEquals(1, attach());
    assertEquals(
        "arcdose: the deployment %s of %s is not the file that --ear names.\n"
            .formatted(NAME, SERVER),
        work.err);
    cli.server(SyntheticServer.complete(), ear, false, false);
    assertEquals(1, attach());
    assertEquals(
        "arcdose: the deployment %s of %s was deployed by the server's scanner from a directory; use --deploy.\n"
            .formatted(NAME, SERVER),
        work.err);
  }

  @Test
  void refuses_a_server_that_waits_for_a_reload() throws IOException {
    cli.state("reload-required");
    assertEquals(1, attach());
    assertEquals(
        "arcdose: The server at localhost:9990 is not running as configured (reload-required);"
            + " reload or restart it first.\n",
        work.err);
  }

  @Test
  void a_dry_run_asks_and_changes_nothing() throws IOException {
    cli.server(SyntheticServer.complete(), ear, true, true);
    assertEquals(0, attach("--dry-run"), work.err);
    assertEquals(List.of(DEPLOYMENT + ":browse-content"), cli.script(1));
    assertEquals(false, Files.exists(directory.resolve("bin/script-2")));
  }

  @Test
  void detach_brings_the_archives_descriptor_back_and_removes_the_rest() throws Exception {
    cli.server(SyntheticServer.complete(), ear, true, true);
    ArchiveEar archive = ArchiveEar.of("ear", Zip.read(ear));
    byte[] descriptor = Zip.read(ear).content(Descriptor.NAME).orElseThrow();
    Map<String, byte[]> additions =
        Map.of(
            ExplodedEar.ORIGINAL_DESCRIPTOR,
            descriptor,
            Descriptor.NAME,
            "edited".getBytes(UTF_8),
            "arcdose.war",
            new byte[1]);
    cli.content(Note.NAME, Note.of(archive, "1.0.0", additions).text());
    cli.content(ExplodedEar.ORIGINAL_DESCRIPTOR, descriptor);
    assertEquals(0, detach(), work.err);
    assertEquals(
        List.of(
            DEPLOYMENT + ":undeploy",
            "batch",
            DEPLOYMENT
                + ":add-content(overwrite=true,content=["
                + "{target-path=\"META-INF/application.xml\",input-stream-index=0.content}])",
            DEPLOYMENT
                + ":remove-content(paths=[\"META-INF/arcdose/application.xml\",\"arcdose.war\","
                + "\"META-INF/arcdose/attached.properties\"])",
            DEPLOYMENT + ":deploy",
            "run-batch"),
        cli.script(3));

    cli.content(ExplodedEar.ORIGINAL_DESCRIPTOR, "changed".getBytes(UTF_8));
    assertEquals(1, detach());
    assertEquals(
        "arcdose: the deployment %s of %s was changed after ArcDose was attached; deploy the archive's own EAR.\n"
            .formatted(NAME, SERVER),
        work.err);
  }

  @Test
  void detach_refuses_what_was_not_attached() {
    assertEquals(1, detach());
    assertEquals(
        "arcdose: ArcDose is not attached to the deployment %s of %s.\n".formatted(NAME, SERVER),
        work.err);
  }

  @Test
  void needs_the_servers_own_program_and_an_address() throws IOException {
    assertEquals(
        1,
        work.run(
            "attach", "--ear", "" + work.ear, "--modules", "" + work.modules, "--cli", "nowhere"));
    assertEquals("arcdose: The value of --cli is not HOST:PORT.\n", work.err);
    Files.delete(directory.resolve("bin/jboss-cli.sh"));
    assertEquals(1, attach());
    assertEquals(
        "arcdose: %s is not there; --cli needs the modules directory of the server itself.\n"
            .formatted(directory.resolve("bin/jboss-cli.sh")),
        work.err);
  }

  private int attach(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "attach",
                "--ear",
                "" + work.ear,
                "--modules",
                "" + work.modules,
                "--cli",
                "localhost:9990"));
    arguments.addAll(Arrays.asList(more));
    return work.run(arguments.toArray(String[]::new));
  }

  private int detach() {
    return work.run(
        "detach",
        "--ear",
        "" + work.ear,
        "--modules",
        "" + work.modules,
        "--cli",
        "localhost:9990");
  }
}
