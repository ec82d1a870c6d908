package org.arcdose.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Generated passwords and the files that keep them, readable by their owner only. */
final class Secrets {
  private static final int PASSWORD_BYTES = 18;

  private Secrets() {}

  /** 144 random bits as 24 letters, digits, '-' and '_'. */
  static String password() {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** The password kept in the file; made at the first call. */
  static String password(Path file) {
    try {
      if (!Files.exists(file)) {
        write(file, password());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new LaunchException("The password file " + file + " cannot be read: " + e, e);
    }
  }

  /** Writes the whole file or leaves the old one; mode 0600 from the first byte on. */
  static void write(Path file, String text) {
    try {
      Path part =
          Files.createTempFile(
              file.getParent(),
              file.getFileName() + ".",
              ".part",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(part, text);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be written", e);
    }
  }
}
