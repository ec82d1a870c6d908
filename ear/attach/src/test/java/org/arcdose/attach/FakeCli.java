package org.arcdose.attach;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/**
 * A program in the place of jboss-cli.sh: it keeps the scripts it is given and answers as the
 * server of WildFly 39.0.1 does.
 */
final class FakeCli {
  private static final String PROGRAM =
      """
      #!/bin/bash
      cd "$(dirname "$0")"
      for option; do case $option in --file=*) script=${option#--file=} ;; esac; done
      cp "$script" "script-$(ls script-* 2>/dev/null | wc -l)"
      if grep -q read-config-as-xml "$script"; then cat state; cat query; exit; fi
      if grep -q browse-content "$script"; then cat browse; exit; fi
      if save=$(grep '^attachment save' "$script"); then
        path=$(sed 's/.*read-content(path=\\([^)]*\\)).*/\\1/' <<<"$save")
        cp "content/${path##*/}" "$(sed 's/.*--file=\\([^ ]*\\).*/\\1/' <<<"$save")"
        exit
      fi
      if grep -q run-batch "$script" && [ -f failure ]; then cat failure; exit 1; fi
      """;
  private final Path directory;
  private final String name;

  FakeCli(Path home, String name) throws IOException {
    this.name = name;
    directory = Files.createDirectories(home.resolve("bin"));
    Path program = Files.writeString(directory.resolve("jboss-cli.sh"), PROGRAM);
    program.toFile().setExecutable(true);
    state("running");
  }

  void state(String state) throws IOException {
    Files.writeString(directory.resolve("state"), answer(Json.createValue(state)));
  }

  /** A server with that configuration, which has the EAR as one file or exploded. */
  void server(String configuration, byte[] ear, boolean exploded, boolean persistent)
      throws IOException {
    JsonObject content =
        Json.createObjectBuilder()
            .add(
                "hash",
                Json.createObjectBuilder()
                    .add("BYTES_VALUE", Base64.getEncoder().encodeToString(Digest.sha1(ear))))
            .add("archive", !exploded)
            .build();
    JsonObject deployment =
        Json.createObjectBuilder()
            .add("content", Json.createArrayBuilder().add(content))
            .add("persistent", persistent)
            .build();
    Files.writeString(
        directory.resolve("query"),
        answer(Json.createValue(configuration))
            + answer(Json.createObjectBuilder().add(name, deployment).build())
            + answer(Json.createObjectBuilder().add("max", 268435456).build())
            + "arcdose-no-password\n");
    var files = Json.createArrayBuilder();
    for (Zip.Entry entry : Zip.read(ear).entries()) {
      files.add(
          Json.createObjectBuilder()
              .add("path", entry.name())
              .add("directory", false)
              .add("file-size", entry.size()));
    }
    Files.writeString(directory.resolve("browse"), answer(files.build()));
  }

  /** What reading a file of the deployment gives. */
  void content(String path, byte[] bytes) throws IOException {
    Path content = Files.createDirectories(directory.resolve("content"));
    Files.write(content.resolve(Path.of(path).getFileName()), bytes);
  }

  void failsToDeploy(String output) throws IOException {
    Files.writeString(directory.resolve("failure"), output);
  }

  /** The lines of the scripts it was given, temporary directories left out. */
  List<String> script(int number) throws IOException {
    return Files.readAllLines(directory.resolve("script-" + number)).stream()
        .map(line -> line.replaceAll("\"[^\"]*/(\\d+\\.content)\"", "$1"))
        .toList();
  }

  private static String answer(jakarta.json.JsonValue result) {
    return "{\n    \"outcome\" : \"success\",\n    \"result\" : %s\n}\n".formatted(result);
  }
}
