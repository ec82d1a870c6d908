package org.arcdose.service.dose;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.DicomWriter;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.Extraction;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticStudies;

/** Dose reports to measure with; each number gives another object of another study. */
final class BenchObjects {
  private static final String LONG_CASE = "RF-Pat-Orientation-Modifier-Missing.dcm";

  private final SyntheticStudies studies;

  BenchObjects(long seed) {
    this.studies = new SyntheticStudies(seed);
  }

  IntFunction<byte[]> of(Kind kind) {
    return i -> studies.object(kind, i).bytes();
  }

  /** Generated reports, one kind after the other. */
  IntFunction<byte[]> everyKind() {
    List<Kind> reports = Arrays.stream(Kind.values()).filter(this::isReport).toList();
    return i -> of(reports.get(i % reports.size())).apply(i);
  }

  private boolean isReport(Kind kind) {
    return isReport(studies.object(kind, 0).object().dataset());
  }

  private static boolean isReport(Dataset dataset) {
    return dataset.string(Tag.MODALITY).filter("SR"::equals).isPresent()
        && DoseExtraction.extract(dataset) instanceof Extraction.Extracted;
  }

  /** The real report of 316 events, as one of another study each time. */
  static IntFunction<byte[]> longCase(Path samples) throws IOException, DicomException {
    DicomObject object = read(below(samples, LONG_CASE).get(0));
    return i -> renewed(object, i);
  }

  /** Generated and real reports in turn, the real ones over and over as ones of other studies. */
  static IntFunction<byte[]> everyKindAnd(Path samples) throws IOException, DicomException {
    IntFunction<byte[]> generated = new BenchObjects(4).everyKind();
    List<DicomObject> real = new ArrayList<>();
    for (Path file : below(samples, ".dcm")) {
      DicomObject object = read(file);
      if (isReport(object.dataset())) {
        real.add(object);
      }
    }
    return i -> i % 2 == 0 ? generated.apply(i / 2) : renewed(real.get(i / 2 % real.size()), i);
  }

  private static List<Path> below(Path directory, String end) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths.filter(path -> path.toString().endsWith(end)).sorted().toList();
    }
  }

  private static DicomObject read(Path file) throws IOException, DicomException {
    return DicomReader.read(new ByteArrayInputStream(Files.readAllBytes(file)));
  }

  private static byte[] renewed(DicomObject object, int number) {
    Dataset dataset = new Dataset();
    object.dataset().forEach(dataset::put);
    dataset.put(Tag.STUDY_INSTANCE_UID, VR.UI, "2.25.1." + number);
    dataset.put(Tag.SOP_INSTANCE_UID, VR.UI, "2.25.2." + number);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DicomWriter.write(DicomObject.of(dataset, DicomObject.EXPLICIT_VR_LITTLE_ENDIAN), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DicomException e) {
      throw new IllegalStateException("A real report cannot be written again.", e);
    }
    return out.toByteArray();
  }
}
