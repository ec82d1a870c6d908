package org.arcdose.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.arcdose.launcher.Scratch;
import org.arcdose.synthetic.SyntheticObject;

/** A modality: dcmtk's storescu. */
public final class Modality {
  public static final String AE_TITLE = "MODALITY1";

  private final int dicomPort;
  private final String calledAeTitle;

  /**
   * @param dicomPort of the archive on this machine
   */
  public Modality(int dicomPort, String calledAeTitle) {
    this.dicomPort = dicomPort;
    this.calledAeTitle = calledAeTitle;
  }

  /** Sends over one association and returns when the archive has confirmed all. */
  public void send(List<SyntheticObject> objects) {
    try (Scratch scratch = Scratch.create("modality")) {
      int number = 0;
      for (SyntheticObject object : objects) {
        Path file = scratch.directory().resolve("%05d.dcm".formatted(number++));
        Files.write(file, object.bytes());
      }
      sendDirectory(scratch.directory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends one object over an association of its own. */
  public void send(SyntheticObject object) {
    send(List.of(object));
  }

  /** Sends all files of a directory over one association. */
  public void sendDirectory(Path directory) {
    try {
      Process process = start(directory);
      byte[] said = process.getInputStream().readAllBytes();
      int exitCode = process.waitFor();
      if (exitCode != 0) {
        throw new IllegalStateException(
            "storescu ended with " + exitCode + ": " + new String(said, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Process start(Path directory) throws IOException {
    List<String> files;
    try (Stream<Path> found = Files.list(directory)) {
      files = found.map(Path::toString).sorted().toList();
    }
    Stream<String> options =
        Stream.of(
            "storescu",
            "--required",
            "-aet",
            AE_TITLE,
            "-aec",
            calledAeTitle,
            "127.0.0.1",
            String.valueOf(dicomPort));
    ProcessBuilder builder = new ProcessBuilder(Stream.concat(options, files.stream()).toList());
    // Without it Debian's dcmtk waits about 45 ms for a delayed acknowledgement per object.
    builder.environment().put("TCP_NODELAY", "1");
    return builder.redirectErrorStream(true).start();
  }
}
