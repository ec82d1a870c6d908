package org.arcdose.dicom;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.arcdose.dicom.sr.ValueType;

/** What reading and writing cost; part of the benchmark. Times are CPU times of one thread. */
final class DicomBench {
  private static final int WARM_UP = 20_000;
  private static final int MEASURED = 20_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final StringBuilder rows = new StringBuilder();

  private DicomBench() {}

  /**
   * Runs the measurements.
   *
   * @param arguments the file to write the figures to, as rows of a Markdown table
   */
  public static void main(String[] arguments) throws IOException, DicomException {
    DicomBench bench = new DicomBench();
    for (Encoding encoding : new Encoding[] {Encoding.EXPLICIT_LITTLE, Encoding.IMPLICIT_LITTLE}) {
      bench.headers(encoding);
    }
    Files.writeString(Path.of(arguments[0]), bench.rows.toString());
  }

  private void headers(Encoding encoding) throws IOException, DicomException {
    byte[] report = report(encoding.transferSyntaxUid());
    String what =
        String.format(
            Locale.ROOT,
            "headers of %.1f KB in %s VR read, per second of CPU",
            report.length / 1e3,
            encoding.isExplicit() ? "explicit" : "implicit");
    read(report, WARM_UP);
    long nanos = threads.getCurrentThreadCpuTime();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    read(report, MEASURED);
    bytes = threads.getCurrentThreadAllocatedBytes() - bytes;
    nanos = threads.getCurrentThreadCpuTime() - nanos;
    row(what, MEASURED / (nanos / 1e9), "1/s");
    row("memory taken for one of them", bytes / 1024.0 / MEASURED, "KiB");
  }

  private static void read(byte[] object, int times) throws IOException, DicomException {
    for (int i = 0; i < times; i++) {
      Dataset header = DicomReader.readHeader(new ByteArrayInputStream(object)).dataset();
      if (!header.contains(Tag.CONTENT_SEQUENCE)) {
        throw new IllegalStateException("The header was not read.");
      }
    }
  }

  private void row(String what, double figure, String unit) {
    String row = String.format(Locale.ROOT, "| %s | %.1f | %s |%n", what, figure, unit);
    rows.append(row);
  }

  /** A dose report of 10 KB: 44 measurements in 4 containers. */
  private static byte[] report(String transferSyntax) throws IOException, DicomException {
    Dataset[] containers = new Dataset[4];
    for (int i = 0; i < containers.length; i++) {
      Dataset[] numbers = new Dataset[11];
      for (int j = 0; j < numbers.length; j++) {
        numbers[j] = number(j);
      }
      containers[i] =
          contentItem(ValueType.CONTAINER, "113819", "CT Acquisition")
              .put(Tag.CONTINUITY_OF_CONTENT, VR.CS, "SEPARATE")
              .putSequence(Tag.CONTENT_SEQUENCE, numbers);
    }
    return RawDicom.bytesOf(
        DicomObject.of(
            contentItem(ValueType.CONTAINER, "113701", "X-Ray Radiation Dose Report")
                .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 100")
                .put(Tag.SOP_CLASS_UID, VR.UI, "1.2.840.10008.5.1.4.1.1.88.67")
                .put(Tag.SOP_INSTANCE_UID, VR.UI, "2.25.20144485589191786122795350485313113583")
                .put(Tag.STUDY_DATE, VR.DA, "20260102")
                .put(Tag.MODALITY, VR.CS, "SR")
                .put(Tag.PATIENT_NAME, VR.PN, "Invented^Name")
                .putSequence(Tag.CONTENT_SEQUENCE, containers),
            transferSyntax));
  }

  private static Dataset number(int index) {
    Dataset value =
        new Dataset()
            .put(Tag.NUMERIC_VALUE, VR.DS, index + ".25")
            .putCode(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE, new Code("mGy", "UCUM", "mGy"));
    return contentItem(ValueType.NUM, "113830", "Mean CTDIvol")
        .put(Tag.RELATIONSHIP_TYPE, VR.CS, "CONTAINS")
        .putSequence(Tag.MEASURED_VALUE_SEQUENCE, value);
  }

  private static Dataset contentItem(ValueType type, String code, String meaning) {
    return new Dataset()
        .put(Tag.VALUE_TYPE, VR.CS, type.name())
        .putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, new Code(code, "DCM", meaning));
  }
}
