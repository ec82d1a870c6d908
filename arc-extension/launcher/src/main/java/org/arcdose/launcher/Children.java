package org.arcdose.launcher;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The end of a launcher: nothing it started stays, not even what was just starting. */
final class Children {
  private static final int GRACE_SECONDS = 30;

  private Children() {}

  static void endAll(Stack stack) {
    System.out.println("arcdose: Ending");
    stack.close();
    List<ProcessHandle> late = ProcessHandle.current().descendants().toList();
    late.forEach(ProcessHandle::destroy);
    CompletableFuture.allOf(
            late.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, GRACE_SECONDS, TimeUnit.SECONDS)
        .join();
    late.forEach(ProcessHandle::destroyForcibly);
    System.out.println("arcdose: Ended");
  }
}
