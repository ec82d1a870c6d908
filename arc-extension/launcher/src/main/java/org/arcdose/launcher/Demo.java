package org.arcdose.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;

/**
 * Sends invented studies the way a modality does and shows the dose that came out. The studies are
 * the same every time, so a second demonstration adds nothing.
 */
final class Demo {
  private static final long SEED = 2026;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Stack stack;
  private final Consumer<String> progress;
  private final HttpClient client = HttpClient.newHttpClient();

  Demo(Stack stack, Consumer<String> progress) {
    this.stack = stack;
    this.progress = progress;
  }

  void run() {
    List<SyntheticObject> objects = objects();
    progress.accept("Sending " + objects.size() + " invented studies with storescu");
    send(objects);
    progress.accept("Waiting for their dose");
    List<JsonObject> rows = new ArrayList<>();
    long deadline = System.nanoTime() + LIMIT.toNanos();
    for (SyntheticObject object : objects) {
      rows.add(await(object.studyInstanceUid(), deadline));
    }
    System.out.println();
    System.out.print(DoseTable.of(rows));
    System.out.println();
  }

  private static List<SyntheticObject> objects() {
    SyntheticStudies studies = new SyntheticStudies(SEED);
    return List.of(
        studies.ct(1),
        studies.ct(2),
        studies.ct(3),
        studies.fluoroscopy(1),
        studies.fluoroscopy(2),
        studies.biplane(1),
        studies.mammography(1),
        studies.mammography(2));
  }

  private void send(List<SyntheticObject> objects) {
    try (Scratch scratch = Scratch.create("demo")) {
      for (int i = 0; i < objects.size(); i++) {
        Path file = scratch.directory().resolve(i + ".dcm");
        Files.write(file, objects.get(i).bytes());
      }
      List<String> storescu =
          List.of(
              "storescu",
              "--required",
              "--scan-directories",
              "-aec",
              Stack.AE_TITLE,
              "127.0.0.1",
              String.valueOf(stack.settings().dicomPort()),
              scratch.directory().toString());
      Command.Result sent =
          Command.run(scratch.directory(), Map.of("TCP_NODELAY", "1"), "", storescu);
      if (sent.exitCode() != 0) {
        throw new LaunchException("storescu failed: " + sent.output().strip());
      }
    } catch (IOException e) {
      throw new LaunchException("The invented studies cannot be written: " + e, e);
    }
  }

  private JsonObject await(String studyInstanceUid, long deadline) {
    while (true) {
      Optional<JsonObject> row = row(studyInstanceUid);
      if (row.isPresent()) {
        return row.get();
      }
      if (System.nanoTime() > deadline) {
        throw new LaunchException(
            "The dose of study "
                + studyInstanceUid
                + " has not come out within "
                + LIMIT.toSeconds()
                + " s; its job is listed at "
                + stack.url()
                + "/api/jobs.");
      }
      pause();
    }
  }

  private Optional<JsonObject> row(String studyInstanceUid) {
    String credentials = "admin:" + stack.adminPassword();
    String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(stack.url() + "/api/studies/" + studyInstanceUid))
            .header("Authorization", "Basic " + basic)
            .build();
    try {
      HttpResponse<java.io.InputStream> answer =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (var body = answer.body()) {
        return switch (answer.statusCode()) {
          case 200 -> Optional.of(Json.createReader(body).readObject().getJsonObject("study"));
          case 404 -> Optional.empty();
          case 401 ->
              throw new LaunchException(
                  "The password of admin has been changed since the first start; the demonstration"
                      + " needs the generated one.");
          default ->
              throw new LaunchException(request.uri() + " answers " + answer.statusCode() + ".");
        };
      }
    } catch (IOException e) {
      throw new LaunchException(request.uri() + " does not answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted while waiting for the dose.", e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted while waiting for the dose.", e);
    }
  }
}
