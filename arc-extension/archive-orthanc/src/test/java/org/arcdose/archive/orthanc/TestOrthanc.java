package org.arcdose.archive.orthanc;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.arcdose.archive.TestObject;
import org.arcdose.launcher.OrthancServer;
import org.arcdose.launcher.Ports;
import org.arcdose.launcher.Scratch;

/** A real Orthanc with a directory of its own, and what its administrator does to it. */
final class TestOrthanc implements AutoCloseable {
  private static final String USER = "arcdose";
  private static final String PASSWORD = "pass word:äß";

  private final Scratch scratch = Scratch.create("orthanc");
  private final OrthancServer.Settings server =
      new OrthancServer.Settings(
          scratch.directory().resolve("orthanc"),
          Ports.free(),
          Ports.free(),
          "ARCDOSE",
          USER,
          PASSWORD);
  private OrthancServer running;

  TestOrthanc() {
    start();
  }

  void start() {
    running = OrthancServer.start(server);
  }

  /** SIGKILL. */
  void kill() {
    running.kill();
  }

  /** Deletes database and objects of the stopped server. */
  void wipe() {
    new Scratch(server.directory()).close();
  }

  OrthancSettings settings() {
    return settings(PASSWORD);
  }

  OrthancSettings settings(String password) {
    return new OrthancSettings(URI.create(running.url()), USER, password);
  }

  /** Any request of the administrator; the answer's body. */
  byte[] request(String method, String path, String body) throws Exception {
    String credentials = USER + ":" + PASSWORD;
    String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(running.url() + path))
            .header("Authorization", "Basic " + basic)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    // A client of its own: Orthanc drops kept connections after a second, which cannot be told.
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(method + " " + path + ": HTTP " + answer.statusCode());
    }
    return answer.body();
  }

  /** Sends with dcmtk's storescu. */
  void send(TestObject object, String callingAet, String calledAet) throws Exception {
    Path file = Files.write(scratch.directory().resolve("send.dcm"), object.part10());
    ProcessBuilder storescu =
        new ProcessBuilder(
                List.of(
                    "storescu",
                    "--required",
                    "-aet",
                    callingAet,
                    "-aec",
                    calledAet,
                    "127.0.0.1",
                    Integer.toString(server.dicomPort()),
                    file.toString()))
            .redirectErrorStream(true)
            .redirectOutput(scratch.directory().resolve("storescu.log").toFile());
    // Without it dcmtk waits about 45 ms for a delayed acknowledgement.
    storescu.environment().putAll(Map.of("TCP_NODELAY", "1"));
    Process process = storescu.start();
    if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("storescu failed: " + scratch.directory().resolve("storescu.log"));
    }
  }

  /** By SIGKILL, which saves the seconds an orderly end takes. */
  @Override
  public void close() {
    running.kill();
    scratch.close();
  }
}
