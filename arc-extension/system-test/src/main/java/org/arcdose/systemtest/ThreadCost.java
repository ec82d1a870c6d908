package org.arcdose.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time one named thread of a process takes from a moment on (proc(5)). */
record ThreadCost(Path stat, long ticksThen, long nanosThen) {
  private static final int NAME_LIMIT = 15;
  private static final double TICKS_PER_SECOND = 100;

  static ThreadCost of(long pid, String name) {
    String comm = name.substring(0, Math.min(NAME_LIMIT, name.length()));
    try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(pid), "task"))) {
      Path stat =
          threads
              .filter(thread -> read(thread.resolve("comm")).equals(comm))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("No thread is called " + name))
              .resolve("stat");
      return new ThreadCost(stat, ticks(stat), System.nanoTime());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Per cent of one core since then. */
  double percentSince() {
    double seconds = (System.nanoTime() - nanosThen) / 1e9;
    return 100 * (ticks(stat) - ticksThen) / TICKS_PER_SECOND / seconds;
  }

  /** User and system time, fields 14 and 15; the name in field 2 may hold blanks. */
  private static long ticks(Path stat) {
    String line = read(stat);
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
    return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
