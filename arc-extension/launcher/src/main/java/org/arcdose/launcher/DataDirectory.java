package org.arcdose.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * What ArcDose keeps between starts: database, stored objects, server, generated passwords.
 *
 * @param path its root
 */
public record DataDirectory(Path path) {
  /** {@code /var/lib/arcdose} for root, else below the user's own data. */
  public static DataDirectory standard() {
    if ("root".equals(System.getProperty("user.name"))) {
      return new DataDirectory(Path.of("/var/lib/arcdose"));
    }
    String own = System.getenv("XDG_DATA_HOME");
    Path base =
        own == null || own.isBlank()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(own);
    return new DataDirectory(base.resolve("arcdose"));
  }

  /** Held as long as ArcDose runs on the directory. */
  public record Lock(FileChannel channel, FileLock lock) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /**
   * Takes the directory for this process.
   *
   * @throws LaunchException when ArcDose already runs on it
   */
  public Lock lock() {
    requireOwn();
    try {
      Files.createDirectories(path);
      // The database's own user has to pass through.
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
      FileChannel channel =
          FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new LaunchException(
            "ArcDose already runs on "
                + path
                + "; end it with ./arcdose stop or choose another directory with --data.");
      }
      channel.truncate(0);
      String pid = ProcessHandle.current().pid() + "\n";
      channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
      return new Lock(channel, lock);
    } catch (IOException e) {
      throw new LaunchException(
          "The data directory " + path + " cannot be used (" + e + "); choose another with --data.",
          e);
    }
  }

  /** A directory with somebody else's files keeps its mode and its peace. */
  private void requireOwn() {
    String[] content = path.toFile().list();
    if (content != null && content.length > 0 && Files.notExists(lockFile())) {
      throw new LaunchException(
          path
              + " holds other files than ArcDose's; choose an empty or new directory with --data.");
    }
  }

  /** The launcher that runs on the directory. */
  public Optional<ProcessHandle> runningLauncher() {
    if (Files.notExists(lockFile())) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.WRITE)) {
      if (channel.tryLock() != null) {
        return Optional.empty();
      }
      return ProcessHandle.of(Long.parseLong(Files.readString(lockFile()).strip()));
    } catch (IOException | NumberFormatException e) {
      throw new LaunchException("The lock file " + lockFile() + " cannot be read: " + e + ".", e);
    }
  }

  public Path postgres() {
    return path.resolve("postgres");
  }

  public Path orthanc() {
    return path.resolve("orthanc");
  }

  public Path server() {
    return path.resolve("server");
  }

  /**
   * The JSON file with the archive's address; the service keeps its key and first password beside.
   */
  public Path configuration() {
    return path.resolve("config/arcdose.json");
  }

  /** Written by the service at its first start. */
  public Path firstPassword() {
    return path.resolve("config/first-password");
  }

  private Path lockFile() {
    return path.resolve("run.lock");
  }
}
