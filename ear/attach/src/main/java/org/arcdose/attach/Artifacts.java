package org.arcdose.attach;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * What goes into the archive's EAR.
 *
 * @param version of ArcDose
 * @param files name in the EAR and content, in a fixed order
 */
record Artifacts(String version, Map<String, byte[]> files) {
  static final List<String> EJBS = List.of("arcdose-service.jar", "arcdose-dcm4chee.jar");
  static final String WAR = "arcdose.war";
  static final String CONTEXT_ROOT = "dcm4chee-arc/arcdose";

  /**
   * @throws Refusal when one of them is not in the directory
   */
  static Artifacts in(Path directory) throws Refusal {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : EJBS) {
      files.put(name, read(directory, name));
    }
    files.put(WAR, read(directory, WAR));
    return new Artifacts(
        version(files.get(EJBS.get(0))).orElseThrow(() -> damaged(directory, EJBS.get(0))),
        Collections.unmodifiableMap(files));
  }

  private static byte[] read(Path directory, String name) throws Refusal {
    try {
      return Files.readAllBytes(directory.resolve(name));
    } catch (IOException e) {
      throw new Refusal(
          "%s cannot be read in %s; unpack the distribution of ArcDose again."
              .formatted(name, directory));
    }
  }

  private static Optional<String> version(byte[] jar) {
    try {
      Optional<byte[]> manifest = Zip.read(jar).content("META-INF/MANIFEST.MF");
      if (manifest.isEmpty()) {
        return Optional.empty();
      }
      return Optional.ofNullable(
          new Manifest(new ByteArrayInputStream(manifest.get()))
              .getMainAttributes()
              .getValue(Attributes.Name.IMPLEMENTATION_VERSION));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Refusal damaged(Path directory, String name) {
    return new Refusal(
        "%s in %s is damaged; unpack the distribution of ArcDose again."
            .formatted(name, directory));
  }
}
