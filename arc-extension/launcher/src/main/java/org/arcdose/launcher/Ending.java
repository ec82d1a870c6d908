package org.arcdose.launcher;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The end of a launcher, however it comes about: nothing it started stays, not even what was just
 * starting. The data directory is released last.
 */
final class Ending implements Runnable {
  private static final int GRACE_SECONDS = 30;

  private final Stack stack;
  private final DataDirectory.Lock lock;
  private volatile boolean begun;

  Ending(Stack stack, DataDirectory.Lock lock) {
    this.stack = stack;
    this.lock = lock;
  }

  boolean hasBegun() {
    return begun;
  }

  @Override
  public void run() {
    begun = true;
    System.out.println("arcdose: Ending");
    try {
      stack.close();
    } catch (LaunchException e) {
      System.err.println("arcdose: " + e.getMessage());
    }
    List<ProcessHandle> starting = ProcessHandle.current().descendants().toList();
    starting.forEach(ProcessHandle::destroy);
    CompletableFuture.allOf(
            starting.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, GRACE_SECONDS, TimeUnit.SECONDS)
        .join();
    starting.forEach(ProcessHandle::destroyForcibly);
    try {
      lock.close();
    } catch (IOException e) {
      System.err.println("arcdose: The data directory was not released: " + e);
    }
    System.out.println("arcdose: Ended");
  }
}
