package org.arcdose.archive.dcm4chee.inside;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arcdose.archive.ArchiveContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.opentest4j.AssertionFailedError;

/** An EJB module with the contract and JUnit, and an EAR that has it. */
final class ContractJar {
  private static final String NAME = "arcdose-contract.jar";
  private static final String LIBRARIES = "<library-directory>";

  private ContractJar() {}

  /** Adds the module to a copy of an EAR. */
  static void addTo(Path ear, Neighbourhood archive) throws IOException, URISyntaxException {
    Path jar = Files.createTempFile("contract", ".jar");
    Files.delete(jar);
    try {
      try (FileSystem content = zip(jar, Map.of("create", "true"))) {
        for (Class<?> each :
            List.of(
                Test.class,
                JupiterTestEngine.class,
                JUnitException.class,
                TestEngine.class,
                Launcher.class,
                AssertionFailedError.class,
                ArchiveContract.class)) {
          copy(each, "/", content);
        }
        copy(ContractBean.class, "/org/arcdose/archive/dcm4chee/inside", content);
        Files.writeString(content.getPath(Neighbourhood.NAME), archive.text());
      }
      try (FileSystem content = zip(ear, Map.of())) {
        Files.copy(jar, content.getPath(NAME));
        Path application = content.getPath("META-INF/application.xml");
        String xml = Files.readString(application, StandardCharsets.UTF_8);
        Files.writeString(
            application,
            xml.replace(LIBRARIES, "<module><ejb>" + NAME + "</ejb></module>" + LIBRARIES));
      }
    } finally {
      Files.deleteIfExists(jar);
    }
  }

  private static FileSystem zip(Path file, Map<String, String> how) throws IOException {
    return FileSystems.newFileSystem(file, how);
  }

  /** Copies what a class comes with, a jar or a directory, as far as it is below a folder. */
  private static void copy(Class<?> from, String folder, FileSystem to)
      throws IOException, URISyntaxException {
    Path source = Path.of(from.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(source)) {
      copyFiles(source, source.resolve(folder.substring(1)), to);
    } else {
      try (FileSystem jar = zip(source, Map.of())) {
        copyFiles(jar.getPath("/"), jar.getPath(folder), to);
      }
    }
  }

  private static void copyFiles(Path root, Path folder, FileSystem to) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        boolean ofTheJar =
            name.equals("META-INF/MANIFEST.MF")
                || name.startsWith("META-INF/versions")
                || name.equals("module-info.class");
        if (!ofTheJar) {
          Path target = to.getPath("/" + name);
          Files.createDirectories(target.getParent());
          try (InputStream in = Files.newInputStream(file)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }
}
