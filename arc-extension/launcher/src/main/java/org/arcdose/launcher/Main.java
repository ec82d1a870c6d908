package org.arcdose.launcher;

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
    DataDirectory.Lock lock = options.data().lock();
    endLeftOvers(options.data());
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
    Ending ending = new Ending(stack, lock);
    Runtime.getRuntime().addShutdownHook(new Thread(ending, "ending"));
    try {
      stack.start();
      say("Started in %.0f s".formatted((System.nanoTime() - from) / 1e9));
      greet(stack, firstStart, options.demo());
      ManagedProcess ended = stack.anyEnd().join();
      throw new LaunchException(
          ended.name() + " ended by itself; ArcDose stops. See " + ended.log() + ".");
    } catch (LaunchException e) {
      // A signal ends the servers behind the back of this thread: no failure to tell.
      if (!ending.hasBegun()) {
        throw e;
      }
    }
  }

  private static void greet(Stack stack, boolean firstStart, boolean demo) {
    if (!stack.wildFly().isReady()) {
      say("ArcDose is dormant, it does no work: " + stack.dormancy());
      return;
    }
    System.out.print(Greeting.text(stack, firstStart));
    if (demo) {
      new Demo(stack, Main::say).run();
    }
  }

  private static void stop(DataDirectory data) {
    ProcessHandle launcher = data.runningLauncher().orElse(null);
    if (launcher == null) {
      say("ArcDose does not run on " + data.path());
      endLeftOvers(data);
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
      throw new LaunchException("Waiting for the end was interrupted: " + e, e);
    }
    say("ArcDose has ended");
  }

  private static void endLeftOvers(DataDirectory data) {
    int ended = LeftOver.endAll(data);
    if (ended > 0) {
      say("Ended " + ended + " servers that a killed launcher had left running");
    }
  }

  private static void say(String sentence) {
    System.out.println("arcdose: " + sentence);
  }
}
