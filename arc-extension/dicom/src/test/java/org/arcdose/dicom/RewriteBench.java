package org.arcdose.dicom;

import java.io.BufferedOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What editing an object of 512 MB on its way costs, in a Java of 32 MB heap; part of the
 * benchmark. Times are of the wall clock and, since others may work on the machine, of the CPU.
 */
final class RewriteBench {
  private static final int FRAMES = 256;
  private static final int FRAME_BYTES = 2 * 1024 * 1024;
  private static final DatasetEdit EDIT =
      DatasetEdit.builder()
          .replace("PatientName", Change.to("Somebody^Else"))
          .remove("**.PatientComments")
          .change("**.FrameOfReferenceUID", (place, old) -> Change.to("2.25.1"))
          .put("PatientIdentityRemoved", Change.to("YES"))
          .build();

  private RewriteBench() {}

  /**
   * Runs the measurements.
   *
   * @param arguments the file to append the figures to, as rows of a Markdown table; with a second
   *     one, the directory of the objects, it measures in this process
   */
  public static void main(String[] arguments) throws Exception {
    Path figures = Path.of(arguments[0]);
    if (arguments.length > 1) {
      measure(figures, Path.of(arguments[1]));
      return;
    }
    Path directory = Files.createTempDirectory("arcdose-rewrite");
    try {
      writeObject(directory.resolve("native.dcm"), false);
      writeObject(directory.resolve("encapsulated.dcm"), true);
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx32m",
              "-classpath",
              System.getProperty("java.class.path"),
              RewriteBench.class.getName(),
              figures.toString(),
              directory.toString());
      int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("The measurement ended with " + exit);
      }
    } finally {
      for (String name : List.of("native.dcm", "encapsulated.dcm", "rewritten.dcm")) {
        Files.deleteIfExists(directory.resolve(name));
      }
      Files.delete(directory);
    }
  }

  private static void measure(Path figures, Path directory) throws Exception {
    List<String> rows = new ArrayList<>();
    for (String kind : List.of("native", "encapsulated")) {
      Path object = directory.resolve(kind + ".dcm");
      rewrite(object, null);
      rows.add(row(kind, "to nowhere", object, rewrite(object, null)));
      Path target = directory.resolve("rewritten.dcm");
      rows.add(row(kind, "to a file", object, rewrite(object, target)));
    }
    Files.write(figures, rows, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Seconds of the wall clock and of the CPU. */
  private static double[] rewrite(Path object, Path target) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    try (FileInputStream in = new FileInputStream(object.toFile());
        OutputStream out =
            target == null ? OutputStream.nullOutputStream() : Files.newOutputStream(target)) {
      EditReport report = EDIT.rewrite(in, out);
      if (report.results().get(2).matches() != FRAMES) {
        throw new IllegalStateException("The edit found " + report.results());
      }
    }
    return new double[] {
      (System.nanoTime() - wall) / 1e9, (threads.getCurrentThreadCpuTime() - cpu) / 1e9
    };
  }

  private static String row(String kind, String where, Path object, double[] seconds)
      throws IOException {
    double megabytes = Files.size(object) / 1e6;
    return String.format(
        Locale.ROOT,
        "| %.0f MB of %s pixels rewritten %s with 32 MB of heap | %.0f | MB/s |%n"
            + "| the same, per second of CPU | %.0f | MB/s |",
        megabytes,
        kind,
        where,
        megabytes / seconds[0],
        megabytes / seconds[1]);
  }

  private static void writeObject(Path file, boolean encapsulated) throws Exception {
    Dataset[] groups = new Dataset[FRAMES];
    for (int i = 0; i < FRAMES; i++) {
      groups[i] =
          new Dataset()
              .put(0x0020_0052, VR.UI, "1.2.3." + i)
              .put(Tag.PATIENT_COMMENTS, VR.LT, "comment");
    }
    Dataset header =
        new Dataset()
            .put(Tag.SOP_CLASS_UID, VR.UI, "1.2.840.10008.5.1.4.1.1.2.1")
            .put(Tag.SOP_INSTANCE_UID, VR.UI, "2.25.1")
            .put(Tag.PATIENT_NAME, VR.PN, "Doe^Jane")
            .put(Tag.NUMBER_OF_FRAMES, VR.IS, Integer.toString(FRAMES))
            .putSequence(0x5200_9230, groups);
    String transferSyntax =
        encapsulated ? "1.2.840.10008.1.2.4.90" : DicomObject.EXPLICIT_VR_LITTLE_ENDIAN;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      DicomWriter.write(DicomObject.of(header, transferSyntax), out);
      DatasetWriter pixels = new DatasetWriter(out, Encoding.EXPLICIT_LITTLE);
      VR vr = encapsulated ? VR.OB : VR.OW;
      pixels.writeHeader(
          Tag.PIXEL_DATA, vr.onWire(), encapsulated ? -1 : (long) FRAMES * FRAME_BYTES);
      if (encapsulated) {
        pixels.writeItemHeader(Tag.ITEM, 0);
      }
      byte[] frame = new byte[FRAME_BYTES];
      for (int i = 0; i < FRAMES; i++) {
        if (encapsulated) {
          pixels.writeItemHeader(Tag.ITEM, FRAME_BYTES);
        }
        pixels.flush();
        out.write(frame);
      }
      if (encapsulated) {
        pixels.writeItemHeader(Tag.SEQUENCE_DELIMITATION, 0);
        pixels.flush();
      }
    }
  }
}
