package org.arcdose.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/**
 * A temporary directory that other users may pass through but not list (mode 0711): the database
 * runs under a user of its own when the launcher is root.
 */
public record Scratch(Path directory) implements AutoCloseable {
  public static Scratch create(String name) {
    try {
      Path directory = Files.createTempDirectory("arcdose-" + name + "-");
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
      return new Scratch(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the directory and all in it. */
  @Override
  public void close() {
    try (var tree = Files.walk(directory)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
