package org.arcdose.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * PostgreSQL, Orthanc and WildFly with ArcDose: started in this order, ended in the opposite one.
 */
public final class Stack implements AutoCloseable {
  /** The AE title modalities send to. */
  public static final String AE_TITLE = "ARCDOSE";

  private static final String HEALTH = "/arcdose/api/health";
  private static final String ORTHANC_USER = "arcdose";

  /**
   * @param data kept between starts
   * @param httpPort of ArcDose's pages and REST API
   * @param dicomPort where Orthanc takes C-STORE
   * @param orthancPort Orthanc's REST interface
   */
  public record Settings(DataDirectory data, int httpPort, int dicomPort, int orthancPort) {
    /** Free ports, for tests. */
    public static Settings onFreePorts(Path data) {
      return new Settings(new DataDirectory(data), Ports.free(), Ports.free(), Ports.free());
    }
  }

  private final Installation installation;
  private final Settings settings;
  private final Consumer<String> progress;
  private final Deque<Runnable> ends = new ArrayDeque<>();
  private boolean closed;
  private PostgresCluster postgres;
  private OrthancServer orthanc;
  private WildFlyServer wildFly;

  /**
   * @param progress told a sentence at every step
   */
  public Stack(Installation installation, Settings settings, Consumer<String> progress) {
    this.installation = installation;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * A running stack in a temporary directory on free ports; {@link #close} deletes it.
   *
   * @param site what an administrator would have written into the configuration
   */
  public static Stack startTemporary(JsonObject site) {
    Scratch scratch = Scratch.create("stack");
    Stack stack =
        new Stack(Installation.find(), Settings.onFreePorts(scratch.directory()), step -> {});
    stack.onClose(scratch::close);
    Path configuration = stack.settings.data().configuration();
    makePrivate(configuration.getParent());
    Secrets.write(configuration, site.toString());
    stack.start();
    return stack;
  }

  /**
   * Starts all three and returns when ArcDose is healthy.
   *
   * @throws LaunchException when one does not start; those already running are ended
   */
  public void start() {
    try {
      postgres =
          timed(
              "PostgreSQL", () -> PostgresCluster.start(settings.data().postgres(), Ports.free()));
      onClose(() -> postgres.close());
      orthanc = timed("Orthanc", this::startOrthanc);
      onClose(() -> orthanc.close());
      wildFly = timed("WildFly with ArcDose", this::startWildFly);
      onClose(() -> wildFly.close());
    } catch (LaunchException e) {
      close();
      throw e;
    }
  }

  private OrthancServer startOrthanc() {
    Path directory = settings.data().orthanc();
    makePrivate(directory);
    return OrthancServer.start(
        new OrthancServer.Settings(
            directory,
            settings.orthancPort(),
            settings.dicomPort(),
            AE_TITLE,
            ORTHANC_USER,
            Secrets.password(directory.resolve("password"))));
  }

  private WildFlyServer startWildFly() {
    Path configuration = settings.data().configuration();
    makePrivate(configuration.getParent());
    makePrivate(settings.data().server());
    var archive =
        Json.createObjectBuilder()
            .add("url", orthanc.url())
            .add("user", orthanc.settings().user())
            .add("password", orthanc.settings().password());
    // What an administrator wrote into the file stays.
    Secrets.write(
        configuration,
        Json.createObjectBuilder(configured(configuration))
            .add("orthanc", archive)
            .build()
            .toString());
    return WildFlyServer.start(
        installation,
        new WildFlyServer.Settings(
            settings.data().server(),
            installation.ear(),
            settings.httpPort(),
            HEALTH,
            Map.of(
                "arcdose.db.url", postgres.jdbcUrl(),
                "arcdose.db.user", postgres.user(),
                "arcdose.db.password", postgres.password(),
                "arcdose.config", configuration.toString())));
  }

  private static JsonObject configured(Path configuration) {
    try (Reader text = Files.newBufferedReader(configuration);
        JsonReader json = Json.createReader(text)) {
      return json.readObject();
    } catch (NoSuchFileException e) {
      return JsonValue.EMPTY_JSON_OBJECT;
    } catch (JsonException | IOException e) {
      throw new LaunchException(
          "The configuration " + configuration + " cannot be read as a JSON object; correct it.",
          e);
    }
  }

  private static void makePrivate(Path directory) {
    try {
      Files.createDirectories(directory);
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new LaunchException("The directory " + directory + " cannot be made: " + e + ".", e);
    }
  }

  private <T> T timed(String what, Supplier<T> start) {
    progress.accept("Starting " + what);
    long from = System.nanoTime();
    T started = start.get();
    progress.accept("%s is ready (%.1f s)".formatted(what, (System.nanoTime() - from) / 1e9));
    return started;
  }

  /** Starts WildFly again with the same settings, for instance after {@code wildFly().kill()}. */
  public void restartWildFly() {
    wildFly.close();
    wildFly = startWildFly();
  }

  /** Starts Orthanc again with the same settings. */
  public void restartOrthanc() {
    orthanc.close();
    orthanc = startOrthanc();
  }

  /** Starts PostgreSQL again on the same port. */
  public void restartPostgres() {
    postgres.close();
    postgres = PostgresCluster.start(settings.data().postgres(), postgres.port());
  }

  /** Completes with the first of the three that ends. */
  public CompletableFuture<ManagedProcess> anyEnd() {
    return CompletableFuture.anyOf(
            postgres.process().onExit(), orthanc.process().onExit(), wildFly.process().onExit())
        .thenApply(ManagedProcess.class::cast);
  }

  public PostgresCluster postgres() {
    return postgres;
  }

  public OrthancServer orthanc() {
    return orthanc;
  }

  public WildFlyServer wildFly() {
    return wildFly;
  }

  public Settings settings() {
    return settings;
  }

  /** Such as {@code http://127.0.0.1:8090/arcdose}. */
  public String url() {
    return wildFly.url() + "/arcdose";
  }

  /** Where it is written why ArcDose does not work although the server runs. */
  public String dormancy() {
    return "see %s/status.xhtml, or the last WARN line in %s."
        .formatted(url(), settings.data().server().resolve("log/server.log"));
  }

  /** The password of user {@code admin} as generated at the first start. */
  public String adminPassword() {
    try {
      return Files.readString(settings.data().firstPassword()).strip();
    } catch (IOException e) {
      throw new LaunchException(
          "The generated password cannot be read from " + settings.data().firstPassword() + ".", e);
    }
  }

  private synchronized void onClose(Runnable end) {
    if (closed) {
      end.run();
      throw new LaunchException("ArcDose was ended while it started.");
    }
    ends.push(end);
  }

  /** Ends what runs; may be called at any time and more than once. */
  @Override
  public synchronized void close() {
    closed = true;
    LaunchException failure = null;
    while (!ends.isEmpty()) {
      try {
        ends.pop().run();
      } catch (LaunchException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
