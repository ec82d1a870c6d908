package org.arcdose.emulated;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.arcdose.launcher.Installation;
import org.arcdose.launcher.ManagedProcess;
import org.arcdose.launcher.Ports;
import org.arcdose.launcher.Scratch;
import org.arcdose.launcher.WildFlyJvm;

/** WildFly with the emulated archive, as a modality and a user see it. */
final class ArchiveServer implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(120);
  private static final Duration STOP = Duration.ofSeconds(10);
  private static final List<String> JVM =
      List.of(
          "-Xms256m",
          "-Xmx1g",
          "-XX:MaxMetaspaceSize=512m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Djava.net.preferIPv4Stack=true");

  private final Path base;
  private final int port = Ports.free();
  private final HttpClient http = HttpClient.newHttpClient();
  private final ManagedProcess process;

  /**
   * What differs from an archive whose server was prepared for ArcDose.
   *
   * @param scripts change the server's configuration after the archive's own
   * @param environment changes what the archive's service is started with
   * @param edit changes the text of the configuration
   */
  record Setting(
      List<String> scripts, Map<String, String> environment, UnaryOperator<String> edit) {
    /** A server nobody has prepared for ArcDose. */
    static Setting untouched() {
      return new Setting(List.of(), Map.of(), UnaryOperator.identity());
    }

    Setting changed(String script) {
      List<String> more = new ArrayList<>(scripts);
      more.add(script);
      return new Setting(more, environment, edit);
    }

    Setting with(String variable, String value) {
      return new Setting(scripts, Map.of(variable, value), edit);
    }

    Setting replacing(String regex, String replacement) {
      return new Setting(
          scripts,
          environment,
          text -> {
            String edited = text.replaceAll(regex, replacement);
            if (edited.equals(text)) {
              throw new IllegalStateException("Not in the configuration: " + regex);
            }
            return edited;
          });
    }
  }

  /** Starts with one deployment and returns when the archive answers. */
  ArchiveServer(EmulatedArchive archive, Path ear, Setting setting) throws IOException {
    base = archive.serverDirectory();
    forget("deployments", "log", "tmp");
    List<String> scripts = new ArrayList<>(archive.scripts());
    scripts.addAll(setting.scripts());
    ServerConfiguration.install(base, scripts.toArray(String[]::new));
    Path configuration = base.resolve("configuration").resolve(ServerConfiguration.FILE);
    Files.writeString(configuration, setting.edit().apply(Files.readString(configuration)));
    Path deployed = Files.createDirectory(base.resolve("deployments")).resolve(ear.getFileName());
    Files.copy(ear, deployed);
    Map<String, String> variables = new TreeMap<>();
    variables.put("POSTGRES_URL", archive.database().jdbcUrl());
    variables.put("POSTGRES_USER", archive.database().user());
    variables.put("POSTGRES_PASSWORD", archive.database().password());
    variables.put("ARCDOSE_DB_PASSWORD", EmulatedArchive.DATABASE_PASSWORD);
    variables.putAll(setting.environment());
    process =
        ManagedProcess.start(
            "The emulated archive", base, base.resolve("console.log"), variables, command(archive));
    Path failed = deployed.resolveSibling(deployed.getFileName() + ".failed");
    process.await(START, () -> isStarted(failed));
  }

  private void forget(String... directories) throws IOException {
    for (String name : directories) {
      Path directory = base.resolve(name);
      if (Files.exists(directory)) {
        new Scratch(directory).close();
      }
    }
  }

  private List<String> command(EmulatedArchive archive) {
    List<String> command = new ArrayList<>(WildFlyJvm.command());
    command.addAll(JVM);
    command.add("-Demulated.device={\"arcDose\":{\"enabled\":true}}");
    command.add("-Demulated.storage=" + archive.directory().resolve("storage"));
    command.add("-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"));
    command.add("-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"));
    command.addAll(ServerConfiguration.modulePath(archive.modules()));
    command.add("org.jboss.as.standalone");
    command.add("-Djboss.home.dir=" + Installation.find().wildFly());
    command.add("-Djboss.server.base.dir=" + base);
    command.add("--server-config=" + ServerConfiguration.FILE);
    command.add("-Djboss.http.port=" + port);
    for (String other : List.of("jboss.https.port", "jboss.management.http.port")) {
      command.add("-D" + other + "=" + Ports.free());
    }
    return command;
  }

  private boolean isStarted(Path failed) {
    if (Files.exists(failed)) {
      process.kill();
      throw new IllegalStateException("The archive did not start: " + log());
    }
    try {
      return Set.of(200, 401).contains(get("/dcm4chee-arc/ctrl/status").statusCode());
    } catch (IllegalStateException notYet) {
      return false;
    }
  }

  /** What the server wrote into its log, without its DEBUG lines. */
  String log() {
    try {
      return Files.readString(base.resolve("log/server.log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  Path base() {
    return base;
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  /** Sends an object as a modality does and tells the answer: 200 is status 0000. */
  HttpResponse<String> store(byte[] object) {
    return send(
        request("/dcm4chee-arc/aets/DCM4CHEE/rs/studies")
            .POST(BodyPublishers.ofByteArray(object))
            .build());
  }

  /** As nobody in particular. */
  HttpResponse<String> get(String path) {
    return send(request(path).build());
  }

  /** As ArcDose's first user, from ArcDose's API. */
  HttpResponse<String> api(String path) {
    HttpRequest.Builder request = request("/dcm4chee-arc/arcdose/api" + path);
    password().ifPresent(password -> request.header("Authorization", basic(password)));
    return send(request.build());
  }

  JsonObject json(String path) {
    HttpResponse<String> answer = api(path);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  /** Empty until ArcDose has made its first user. */
  private Optional<String> password() {
    Path file = base.resolve("configuration/first-password");
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String basic(String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(30));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(request.uri() + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.stop(STOP);
  }
}
