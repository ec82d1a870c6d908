package org.arcdose.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code ./arcdose run} and {@code ./arcdose stop} behind the build. */
public final class Main {
  private static final Duration STOP = Duration.ofSeconds(120);

  private Main() {}

  /** Exits with 0, or with 1 after one sentence on standard error. */
  public static void main(String[] arguments) {
    try {
      Options options = Options.parse(List.of(arguments));
      if (options.verb().equals("stop")) {
        stop(options.data());
      } else {
        run(options);
      }
    } catch (LaunchException e) {
      System.err.println("arcdose: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void run(Options options) {
    long from = System.nanoTime();
    try (DataDirectory.Lock lock = options.data().lock()) {
      Ports.requireFree(options.httpPort(), "--http-port");
      Ports.requireFree(options.dicomPort(), "--dicom-port");
      Ports.requireFree(options.orthancPort(), "--orthanc-port");
      boolean firstStart = Files.notExists(options.data().firstPassword());
      Stack stack =
          new Stack(
              Installation.find(),
              new Stack.Settings(
                  options.data(), options.httpPort(), options.dicomPort(), options.orthancPort()),
              Main::say);
      Thread end = new Thread(() -> Children.endAll(stack), "end");
      Runtime.getRuntime().addShutdownHook(end);
      stack.start();
      say("Ready after %.0f s".formatted((System.nanoTime() - from) / 1e9));
      System.out.print(Greeting.text(stack, firstStart));
      if (options.demo()) {
        new Demo(stack, Main::say).run();
      }
      ManagedProcess ended = stack.anyEnd().join();
      throw new LaunchException(
          ended.name() + " ended by itself; ArcDose stops. See " + ended.log() + ".");
    } catch (IOException e) {
      throw new LaunchException(
          "The data directory cannot be released: " + e.getMessage() + ".", e);
    }
  }

  private static void stop(DataDirectory data) {
    ProcessHandle launcher = data.runningLauncher().orElse(null);
    if (launcher == null) {
      say("ArcDose does not run on " + data.path());
      return;
    }
    say("Ending ArcDose (process " + launcher.pid() + ")");
    launcher.destroy();
    try {
      launcher.onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new LaunchException(
          "ArcDose (process "
              + launcher.pid()
              + ") has not ended within "
              + STOP.toSeconds()
              + " s.",
          e);
    } catch (Exception e) {
      throw new LaunchException("Waiting for the end was interrupted: " + e.getMessage(), e);
    }
    say("ArcDose has ended");
  }

  private static void say(String sentence) {
    System.out.println("arcdose: " + sentence);
  }
}
