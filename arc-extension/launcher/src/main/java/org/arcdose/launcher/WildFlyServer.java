package org.arcdose.launcher;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** WildFly on 127.0.0.1 with one deployment; its HTTP port is the only one it opens. */
public final class WildFlyServer implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(120);

  /** A deployment that says for so long that it cannot work will not begin to by itself. */
  private static final Duration UNWELL = Duration.ofSeconds(20);

  private static final Duration STOP = Duration.ofSeconds(60);

  /**
   * The serial collector starts fastest and keeps the least beside the live objects, whose full
   * collection takes well below 0.2 s at 300 MB. Running out of memory does not end the process: it
   * fails the job whose object was too large.
   */
  private static final List<String> JVM =
      List.of(
          "-Xms256m",
          "-Xmx1g",
          "-XX:+UseSerialGC",
          "-XX:MetaspaceSize=128m",
          "-Djava.net.preferIPv4Stack=true",
          "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000");

  /**
   * @param directory the server's own directory (configuration, journal, logs)
   * @param deployment an EAR or WAR
   * @param healthPath answers 200 when the deployment works, such as {@code /arcdose/api/health}
   * @param properties become system properties; kept in a file of mode 0600, never on the command
   *     line
   */
  public record Settings(
      Path directory,
      Path deployment,
      int httpPort,
      String healthPath,
      Map<String, String> properties) {}

  private final Settings settings;
  private final ManagedProcess process;
  private final HttpClient client = HttpClient.newHttpClient();
  private volatile String lastAnswer = "";
  private long unwellFrom;

  private WildFlyServer(Settings settings, ManagedProcess process) {
    this.settings = settings;
    this.process = process;
  }

  /**
   * Starts the server and waits until the deployment is healthy, or has said for 20 s (status 503)
   * that it is not: it then runs, and its pages say why.
   *
   * @throws LaunchException when it does not start or the deployment is refused
   */
  public static WildFlyServer start(Installation installation, Settings settings) {
    Path directory = settings.directory();
    Path properties = directory.resolve("server.properties");
    try {
      Files.createDirectories(directory);
      new WildFlyConfiguration(installation).install(directory);
      deploy(settings);
      Secrets.write(properties, text(settings));
    } catch (IOException e) {
      throw new LaunchException(
          "The server cannot be prepared in " + directory + ": " + e + ".", e);
    }
    List<String> command = new ArrayList<>(WildFlyJvm.command());
    command.addAll(JVM);
    command.add("-Dorg.jboss.boot.log.file=" + directory.resolve("log/server.log"));
    command.add(
        "-Dlogging.configuration=file:" + directory.resolve("configuration/logging.properties"));
    command.addAll(WildFlyJvm.module(installation, "org.jboss.as.standalone"));
    command.add("-Djboss.home.dir=" + installation.wildFly());
    command.add(mark(directory));
    command.add("--server-config=" + WildFlyConfiguration.FILE);
    command.add("--properties=" + properties);
    ManagedProcess process =
        ManagedProcess.start(
            "WildFly",
            directory,
            directory.resolve("console.log"),
            Map.of("MALLOC_ARENA_MAX", "1"),
            command);
    WildFlyServer server = new WildFlyServer(settings, process);
    try {
      process.await(START, server::hasSettled);
    } catch (LaunchException e) {
      throw new LaunchException(e.getMessage() + " " + server.lastAnswer, e);
    }
    return server;
  }

  /** The argument by which the server's process is known. */
  static String mark(Path directory) {
    return "-Djboss.server.base.dir=" + directory;
  }

  /** A fresh directory each time: markers of an earlier run, even a killed one, mean nothing. */
  private static void deploy(Settings settings) throws IOException {
    Path deployments = settings.directory().resolve("deployments");
    if (Files.exists(deployments)) {
      new Scratch(deployments).close();
    }
    Files.createDirectory(deployments);
    Path deployment = settings.deployment();
    if (Files.notExists(deployment)) {
      throw new LaunchException(deployment + " is missing; build with mvn package first.");
    }
    Files.copy(
        deployment,
        deployments.resolve(deployment.getFileName()),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static String text(Settings settings) throws IOException {
    Properties properties = new Properties();
    properties.putAll(settings.properties());
    properties.setProperty("jboss.http.port", String.valueOf(settings.httpPort()));
    StringWriter text = new StringWriter();
    properties.store(text, null);
    return text.toString();
  }

  private boolean hasSettled() {
    return isReady() || unwellFrom != 0 && System.nanoTime() - unwellFrom > UNWELL.toNanos();
  }

  /**
   * The health page answers 200.
   *
   * @throws LaunchException when the server has refused the deployment
   */
  public boolean isReady() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + settings.healthPath()))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() == 200) {
        return true;
      }
      if (answer.statusCode() == 503 && unwellFrom == 0) {
        unwellFrom = System.nanoTime();
      }
      lastAnswer =
          "%s answered %d: %.200s".formatted(request.uri(), answer.statusCode(), answer.body());
      requireDeployed();
      return false;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void requireDeployed() {
    String name = settings.deployment().getFileName().toString();
    Path refused = settings.directory().resolve("deployments/" + name + ".failed");
    if (Files.exists(refused)) {
      kill();
      throw new LaunchException(
          "WildFly refused "
              + name
              + ": see "
              + settings.directory().resolve("log/server.log")
              + ".");
    }
  }

  /** Such as {@code http://127.0.0.1:8090}. */
  public String url() {
    return "http://127.0.0.1:" + settings.httpPort();
  }

  public Settings settings() {
    return settings;
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

  /** Lets the running jobs end and stops. */
  @Override
  public void close() {
    process.stop(STOP);
  }
}
