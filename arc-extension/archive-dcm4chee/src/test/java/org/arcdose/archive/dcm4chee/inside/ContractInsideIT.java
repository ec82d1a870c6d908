package org.arcdose.archive.dcm4chee.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Deploys the contract into a running archive that has ArcDose, takes it out again and looks at
 * what came of it. The archive is for tests only: its objects stay.
 */
class ContractInsideIT {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Test
  void the_adapter_inside_the_archive_keeps_the_contract(@TempDir Path directory) throws Exception {
    String deployed = System.getProperty("arcdose.archive.deployed");
    assumeTrue(
        deployed != null,
        "needs a real archive: -Darcdose.archive.deployed=<its EAR with ArcDose in the server's"
            + " deployments directory> -Darcdose.archive.rest= -Darcdose.archive.dicom=");
    Path ear = Path.of(deployed);
    Path before = Files.copy(ear, directory.resolve("before.ear"));
    Path with = Files.copy(ear, directory.resolve("with.ear"));
    Path report = directory.resolve("report.txt");
    ContractJar.addTo(
        with,
        new Neighbourhood(
            System.getProperty("arcdose.archive.rest"),
            System.getProperty("arcdose.archive.dicom"),
            report.toString()));
    try {
      deploy(with, ear);
      await(report);
    } finally {
      deploy(before, ear);
    }

    List<String> lines = Files.readAllLines(report);
    assertEquals(
        List.of(), lines.stream().filter(line -> !line.startsWith("SUCCESSFUL ")).toList());
    assertTrue(lines.size() >= 23, "every test of the contract ran: " + lines.size());
  }

  private static void deploy(Path content, Path ear) throws Exception {
    Path done = Path.of(ear + ".deployed");
    Files.deleteIfExists(done);
    Files.copy(content, ear, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(Path.of(ear + ".dodeploy"), "");
    await(done);
  }

  private static void await(Path file) throws InterruptedException {
    Instant latest = Instant.now().plus(PATIENCE);
    while (!Files.exists(file)) {
      assertTrue(Instant.now().isBefore(latest), "still waiting for " + file.getFileName());
      Thread.sleep(500);
    }
  }
}
