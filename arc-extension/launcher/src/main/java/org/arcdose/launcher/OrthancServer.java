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
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Debian's Orthanc as the archive: REST answers local requests with a password only, the DICOM port
 * takes C-STORE from everybody.
 */
public final class OrthancServer implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/sbin/Orthanc");
  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration STOP = Duration.ofSeconds(30);

  /**
   * @param directory holds {@code orthanc.json}, {@code orthanc.log} and {@code storage}
   * @param aeTitle at most 16 characters
   * @param user of the REST interface
   */
  public record Settings(
      Path directory, int httpPort, int dicomPort, String aeTitle, String user, String password) {}

  private final Settings settings;
  private final ManagedProcess process;
  private final HttpClient client = HttpClient.newHttpClient();

  private OrthancServer(Settings settings, ManagedProcess process) {
    this.settings = settings;
    this.process = process;
  }

  /**
   * Starts Orthanc and waits until its REST interface answers.
   *
   * @throws LaunchException when Orthanc is missing or does not start
   */
  public static OrthancServer start(Settings settings) {
    if (!Files.isExecutable(PROGRAM)) {
      throw new LaunchException(
          "Orthanc is not at " + PROGRAM + "; install Debian's package orthanc.");
    }
    Path directory = settings.directory();
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new LaunchException("The directory " + directory + " cannot be made: " + e + ".", e);
    }
    String file = mark(directory);
    Secrets.write(Path.of(file), configuration(settings).toString());
    // Without TCP_NODELAY dcmtk waits about 45 ms for a delayed acknowledgement per instance.
    ManagedProcess process =
        ManagedProcess.start(
            "Orthanc",
            directory,
            directory.resolve("orthanc.log"),
            Map.of("TCP_NODELAY", "1"),
            List.of(PROGRAM.toString(), file));
    OrthancServer server = new OrthancServer(settings, process);
    process.await(START, server::isReady);
    return server;
  }

  /** The argument by which the server's process is known. */
  static String mark(Path directory) {
    return directory.resolve("orthanc.json").toString();
  }

  private static JsonObject configuration(Settings settings) {
    String storage = settings.directory().resolve("storage").toString();
    return Json.createObjectBuilder()
        .add("Name", settings.aeTitle())
        .add("StorageDirectory", storage)
        .add("IndexDirectory", storage)
        .add("Plugins", Json.createArrayBuilder())
        .add("ExecuteLuaEnabled", false)
        .add("HttpPort", settings.httpPort())
        .add("RemoteAccessAllowed", false)
        .add("AuthenticationEnabled", true)
        .add(
            "RegisteredUsers", Json.createObjectBuilder().add(settings.user(), settings.password()))
        .add("DicomAet", settings.aeTitle())
        .add("DicomPort", settings.dicomPort())
        .add("DicomCheckCalledAet", false)
        .add("DicomAlwaysAllowEcho", true)
        .add("DicomAlwaysAllowStore", true)
        // Dose objects newer than the installed dcmtk are stored all the same.
        .add("UnknownSopClassAccepted", true)
        .add("OverwriteInstances", false)
        .build();
  }

  /** GET /system answers 200. */
  public boolean isReady() {
    String credentials = settings.user() + ":" + settings.password();
    String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + "/system"))
            .header("Authorization", "Basic " + basic)
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  public Settings settings() {
    return settings;
  }

  /** Such as {@code http://127.0.0.1:8042}. */
  public String url() {
    return "http://127.0.0.1:" + settings.httpPort();
  }

  public boolean running() {
    return process.running();
  }

  /** The server's process. */
  public ManagedProcess process() {
    return process;
  }

  /** SIGKILL. */
  public void kill() {
    process.kill();
  }

  /** Returns when the ports are free again, which takes Orthanc 1 to 4 seconds. */
  @Override
  public void close() {
    process.stop(STOP);
  }
}
