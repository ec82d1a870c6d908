package org.arcdose.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path path;

  @Test
  void nobody_runs_on_a_directory_that_is_not_there() {
    assertTrue(new DataDirectory(path.resolve("never")).runningLauncher().isEmpty());
  }

  @Test
  void the_lock_file_names_the_launcher_and_outlives_it_without_harm() throws Exception {
    DataDirectory data = new DataDirectory(path);
    try (DataDirectory.Lock lock = data.lock()) {
      assertTrue(lock.lock().isValid());
      String pid = Files.readString(path.resolve("run.lock")).strip();
      assertEquals(ProcessHandle.current().pid(), Long.parseLong(pid));
    }
    assertTrue(data.runningLauncher().isEmpty());
    data.lock().close();
  }

  @Test
  void a_path_that_is_a_file_is_told() throws Exception {
    DataDirectory file = new DataDirectory(Files.createFile(path.resolve("file")));
    LaunchException refusal = assertThrows(LaunchException.class, file::lock);
    assertTrue(refusal.getMessage().endsWith("choose another with --data."), refusal.getMessage());
  }
}
