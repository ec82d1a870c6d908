package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * An EAR file to be deployed by whoever deploys the archive.
 *
 * @param source the EAR it is made from
 * @param cli the program that runs the script for the server
 */
record RepackagedEar(Path source, Path file, Path cli, Report report) implements Destination {
  @Override
  public void check(ArchiveEar archive, ServerNeeds needs) {
    // A file is replaced only once all of the new one is written.
  }

  @Override
  public void attach(Attachment attachment, ServerNeeds needs) throws Refusal {
    byte[] attached = AttachedEar.of(attachment);
    if (!needs.isEmpty()) {
      Path script = file.toAbsolutePath().resolveSibling(ServerNeeds.FILE_NAME);
      // It may hold the password of the archive's database.
      EarFile.write(
          script, needs.script().getBytes(UTF_8), PosixFilePermissions.fromString("rw-------"));
      report.say(
          "Before the archive starts with ArcDose, run %s --connect --timeout=600000 --file=%s."
              .formatted(cli, script));
    }
    EarFile.write(file, attached, EarFile.permissions(source));
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
