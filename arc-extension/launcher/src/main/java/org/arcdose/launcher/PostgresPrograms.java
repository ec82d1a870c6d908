package org.arcdose.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The newest PostgreSQL of Debian's packages and the user its server runs under: PostgreSQL refuses
 * root, so root hands it to the system user {@code postgres}.
 *
 * @param bin such as {@code /usr/lib/postgresql/15/bin}
 */
record PostgresPrograms(Path bin, Optional<String> systemUser) {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final int OLDEST = 15;

  static PostgresPrograms find() {
    Path bin =
        versions().stream()
            .max(Comparator.naturalOrder())
            .map(version -> DEBIAN.resolve(version + "/bin"))
            .orElseThrow(
                () ->
                    new LaunchException(
                        "PostgreSQL "
                            + OLDEST
                            + " or newer is not below "
                            + DEBIAN
                            + "; install Debian's package postgresql."));
    boolean root = "root".equals(System.getProperty("user.name"));
    return new PostgresPrograms(bin, root ? Optional.of("postgres") : Optional.empty());
  }

  private static List<Integer> versions() {
    if (!Files.isDirectory(DEBIAN)) {
      return List.of();
    }
    try (var directories = Files.list(DEBIAN)) {
      return directories
          .filter(directory -> Files.isExecutable(directory.resolve("bin/initdb")))
          .map(directory -> directory.getFileName().toString())
          .filter(name -> name.matches("\\d+"))
          .map(Integer::valueOf)
          .filter(version -> version >= OLDEST)
          .toList();
    } catch (IOException e) {
      throw new LaunchException(DEBIAN + " cannot be read: " + e + ".", e);
    }
  }

  /** A command line of one of the programs, under the server's user. */
  List<String> command(String program, String... arguments) {
    List<String> command = asServerUser(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /**
   * Gives the directory to the server's user.
   *
   * @throws LaunchException when that user cannot reach it
   */
  void own(Path directory) {
    if (systemUser.isEmpty()) {
      return;
    }
    String user = systemUser.get();
    try {
      var users = directory.getFileSystem().getUserPrincipalLookupService();
      Files.setOwner(directory, users.lookupPrincipalByName(user));
    } catch (IOException e) {
      throw new LaunchException(
          "The directory " + directory + " cannot be given to the user " + user + ": " + e + ".",
          e);
    }
    List<String> probe = asServerUser("test");
    probe.addAll(List.of("-w", directory.toString()));
    if (Command.run(Path.of("/"), Map.of(), "", probe).exitCode() != 0) {
      throw new LaunchException(
          "The user "
              + user
              + ", under whom PostgreSQL runs, cannot reach "
              + directory
              + "; allow it to pass through the directories above (chmod o+x) or choose another with --data.");
    }
  }

  /** setpriv becomes the program; runuser would stay in between and kill it 2 s after a SIGTERM. */
  private List<String> asServerUser(String program) {
    List<String> command = new ArrayList<>();
    systemUser.ifPresent(
        user ->
            command.addAll(
                List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--init-groups", "--")));
    command.add(program);
    return command;
  }
}
