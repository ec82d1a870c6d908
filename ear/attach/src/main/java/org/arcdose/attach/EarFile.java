package org.arcdose.attach;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.zip.ZipException;

/** EAR files on disk: read whole, written whole or not at all. */
final class EarFile {
  /** Some fifty times what an archive's EAR has. */
  private static final long LARGEST = 200L << 20;

  private EarFile() {}

  /**
   * @throws Refusal when it cannot be read or is no ZIP file
   */
  static Zip read(Path file) throws Refusal {
    try {
      if (Files.isDirectory(file)) {
        throw new Refusal("%s is a directory, not an EAR file.".formatted(file));
      }
      if (Files.size(file) > LARGEST) {
        throw new Refusal("%s is too large for the EAR of a dcm4chee-arc.".formatted(file));
      }
      return Zip.read(Files.readAllBytes(file));
    } catch (ZipException e) {
      throw new Refusal("%s is not an EAR file: %s.".formatted(file, e.getMessage()));
    } catch (NoSuchFileException e) {
      throw new Refusal("The EAR file %s does not exist.".formatted(file));
    } catch (IOException e) {
      throw new Refusal("The EAR file %s cannot be read: %s.".formatted(file, e.getMessage()));
    }
  }

  /**
   * Writes beside the target and then takes its place, so that nobody ever sees half a file.
   *
   * @param permissions such as those of the file it is made from
   * @throws Refusal when that is not possible; then nothing has changed
   */
  static void write(Path target, byte[] bytes, Set<PosixFilePermission> permissions)
      throws Refusal {
    Path absolute = target.toAbsolutePath();
    Path part = absolute.resolveSibling("." + absolute.getFileName() + ".arcdose-part");
    try {
      try {
        // Not createTempFile: the server, another user, has to read it.
        try (FileChannel out =
            FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
          ByteBuffer rest = ByteBuffer.wrap(bytes);
          while (rest.hasRemaining()) {
            out.write(rest);
          }
          out.force(true);
        }
        if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
          Files.setPosixFilePermissions(part, permissions);
        }
        Files.move(
            part, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (FileAlreadyExistsException e) {
        throw new Refusal(
            "Another attach or detach of %s runs or was broken off; if none runs, delete %s."
                .formatted(target, part));
      } catch (IOException e) {
        Files.deleteIfExists(part);
        throw e;
      }
    } catch (IOException e) {
      throw new Refusal(
          "%s cannot be written (%s); nothing has changed.".formatted(target, reason(e)));
    }
  }

  static Set<PosixFilePermission> permissions(Path file) throws Refusal {
    try {
      return Files.getPosixFilePermissions(file);
    } catch (UnsupportedOperationException e) {
      return Set.of();
    } catch (IOException e) {
      throw new Refusal("The EAR file %s cannot be read: %s.".formatted(file, e.getMessage()));
    }
  }

  /** Such as "Access Denied". */
  static String reason(IOException e) {
    return e.getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .replace(" Exception", "");
  }
}
