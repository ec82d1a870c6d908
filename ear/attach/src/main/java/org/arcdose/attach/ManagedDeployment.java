package org.arcdose.attach;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The archive's EAR as a running server keeps and deploys it, exploded so that files can be added.
 * Change and start are one composite operation: when the archive does not start with it, the server
 * takes all of it back, and the archive is started as it was.
 */
final class ManagedDeployment implements Destination {
  private final ManagedServer server;
  private final String name;
  private final String address;

  /**
   * @param name of the deployment, which is that of the EAR file
   */
  ManagedDeployment(ManagedServer server, String name) throws Refusal {
    if (!name.matches("[\\w.-]+")) {
      throw new Refusal("The name of the EAR file has characters the server's CLI does not take.");
    }
    this.server = server;
    this.name = name;
    this.address = "/deployment=" + name;
  }

  @Override
  public void check(ArchiveEar archive, ServerNeeds needs) throws Refusal {
    JsonObject content = content();
    if (isExploded(content)) {
      checkFiles(archive);
    } else {
      byte[] hash =
          Base64.getDecoder().decode(content.getJsonObject("hash").getString("BYTES_VALUE"));
      if (!Arrays.equals(hash, Digest.sha1(archive.zip().bytes()))) {
        throw new Refusal("%s is not the file that --ear names.".formatted(this));
      }
    }
    if (needs.script().contains(ServerNeeds.PASSWORD) && !server.knowsPassword()) {
      throw new Refusal(
          "The server at %s has no ARCDOSE_DB_PASSWORD in its environment; start it with the"
                  .formatted(server.cli())
              + " password of ArcDose's database user there.");
    }
  }

  private JsonObject content() throws Refusal {
    JsonObject deployment =
        server
            .deployment(name)
            .orElseThrow(
                () ->
                    new Refusal(
                        "The server at %s has no deployment %s.".formatted(server.cli(), name)));
    if (!deployment.getBoolean("persistent", true)) {
      throw new Refusal(
          "%s was deployed by the server's scanner from a directory; use --deploy."
              .formatted(this));
    }
    return deployment.getJsonArray("content").getJsonObject(0);
  }

  private static boolean isExploded(JsonObject content) {
    return !content.getBoolean("archive", true);
  }

  /** By names and sizes: reading all contents through the CLI would take minutes. */
  private void checkFiles(ArchiveEar archive) throws Refusal {
    Map<String, Integer> sizes = new HashMap<>();
    archive.zip().entries().forEach(entry -> sizes.put(entry.name(), entry.size()));
    List<JsonObject> answers =
        ManagementCli.answers(server.cli().run(List.of(address + ":browse-content")));
    for (JsonValue value : answers.get(0).getJsonArray("result")) {
      JsonObject file = value.asJsonObject();
      String path = file.getString("path");
      if (!file.getBoolean("directory")
          && !isOurs(path)
          && file.getInt("file-size") != sizes.getOrDefault(path, -1)) {
        throw new Refusal("%s is not what --ear is: %s differs.".formatted(this, path));
      }
    }
  }

  private static boolean isOurs(String path) {
    return path.equals(Descriptor.NAME)
        || path.startsWith("META-INF/arcdose/")
        || path.equals(Artifacts.WAR)
        || Artifacts.EJBS.contains(path);
  }

  @Override
  public void attach(Attachment attachment, ServerNeeds needs) throws Refusal {
    check(attachment.archive(), needs);
    Map<String, byte[]> files = ExplodedEar.additions(attachment);
    withDirectory(
        directory -> {
          if (!needs.isEmpty()) {
            server.cli().run(needs.script().lines().toList());
          }
          List<String> changes = new ArrayList<>();
          if (!isExploded(content())) {
            changes.add(address + ":explode");
          }
          changes.add(adding(files, directory));
          redeploy(changes);
        });
  }

  /**
   * Removes what attach added.
   *
   * @throws Refusal when it is not there or was changed since
   */
  void detach() throws Refusal {
    Refusal absent = new Refusal("ArcDose is not attached to %s.".formatted(this));
    if (!isExploded(content())) {
      throw absent;
    }
    withDirectory(
        directory -> {
          Path note = directory.resolve("note");
          Path descriptor = directory.resolve("descriptor");
          try {
            server.cli().run(List.of(saving(Note.NAME, note)));
          } catch (Refusal e) {
            throw absent;
          }
          server.cli().run(List.of(saving(ExplodedEar.ORIGINAL_DESCRIPTOR, descriptor)));
          byte[] original = Files.readAllBytes(descriptor);
          Optional<Note> ours = Note.read(Files.readAllBytes(note));
          if (ours.isEmpty() || !ours.get().matches(ExplodedEar.ORIGINAL_DESCRIPTOR, original)) {
            throw new Refusal(
                "%s was changed after ArcDose was attached; deploy the archive's own EAR."
                    .formatted(this));
          }
          List<String> removed = new ArrayList<>(ours.get().digests().keySet());
          removed.remove(Descriptor.NAME);
          removed.add(Note.NAME);
          redeploy(
              List.of(
                  adding(Map.of(Descriptor.NAME, original), directory),
                  address
                      + ":remove-content(paths=[%s])"
                          .formatted(
                              String.join(",", removed.stream().map(CliText::quoted).toList()))));
        });
  }

  private void redeploy(List<String> changes) throws Refusal {
    List<String> script = new ArrayList<>();
    // Not in the batch: WildFly 39 does not start what was stopped in the same composite operation.
    script.add(address + ":undeploy");
    script.add("batch");
    script.addAll(changes);
    script.add(address + ":deploy");
    script.add("run-batch");
    try {
      server.cli().run(script);
    } catch (Refusal e) {
      try {
        server.cli().run(List.of(address + ":deploy"));
      } catch (Refusal stopped) {
        throw new Refusal(
            e.getMessage()
                + " The archive is stopped and has to be deployed again; see the server's log.");
      }
      throw new Refusal(e.getMessage() + " The archive was started again as it was.");
    }
  }

  private String saving(String path, Path file) {
    return "attachment save --operation=%s:read-content(path=%s) --file=%s --overwrite"
        .formatted(address, path, file);
  }

  private String adding(Map<String, byte[]> files, Path directory) throws IOException {
    List<String> contents = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
      Path path = directory.resolve(contents.size() + ".content");
      Files.write(path, file.getValue());
      contents.add(
          "{target-path=%s,input-stream-index=%s}"
              .formatted(CliText.quoted(file.getKey()), CliText.quoted(path.toString())));
    }
    return address + ":add-content(overwrite=true,content=[" + String.join(",", contents) + "])";
  }

  /** What is done with a directory of this user's. */
  private interface Work {
    void with(Path directory) throws IOException, Refusal;
  }

  private static void withDirectory(Work work) throws Refusal {
    try {
      Path directory = Files.createTempDirectory("arcdose");
      try {
        work.with(directory);
      } finally {
        try (var files = Files.walk(directory)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new Refusal("The temporary directory cannot be used: %s.".formatted(e.getMessage()));
    }
  }

  @Override
  public String toString() {
    return "the deployment %s of the server at %s".formatted(name, server.cli());
  }
}
