package org.arcdose.dose.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomWriter;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;

/** Sound objects to begin with: of every kind in every encoding, and real ones if there are any. */
public final class FuzzSeeds {
  private static final List<String> TRANSFER_SYNTAXES =
      List.of(
          DicomObject.IMPLICIT_VR_LITTLE_ENDIAN,
          DicomObject.EXPLICIT_VR_LITTLE_ENDIAN,
          DicomObject.EXPLICIT_VR_BIG_ENDIAN,
          DicomObject.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN);

  /** Longer real files say nothing new and take their time. */
  private static final long LONGEST_SAMPLE = 1 << 18;

  private FuzzSeeds() {}

  static List<byte[]> generated() throws IOException, DicomException {
    SyntheticStudies studies = new SyntheticStudies(1);
    List<SyntheticObject> objects =
        List.of(
            studies.ct(1),
            studies.fluoroscopy(2),
            studies.biplane(3),
            studies.mammography(4),
            studies.image(5),
            studies.textReport(6));
    List<byte[]> seeds = new ArrayList<>();
    for (String transferSyntax : TRANSFER_SYNTAXES) {
      for (SyntheticObject object : objects) {
        seeds.add(bytes(object.object().dataset(), transferSyntax));
      }
      seeds.add(bytes(odd(), transferSyntax));
    }
    return seeds;
  }

  /** Real files below a directory. */
  public static List<byte[]> samples(Path directory) throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.filter(file -> file.toString().endsWith(".dcm")).sorted().toList()) {
        if (Files.size(path) <= LONGEST_SAMPLE) {
          seeds.add(Files.readAllBytes(path));
        }
      }
    }
    return seeds;
  }

  /** What dose reports lack: binary and private values, items that are unknown, other letters. */
  private static Dataset odd() {
    byte[] items = {
      (byte) 0xFE, (byte) 0xFF, 0, (byte) 0xE0, 10, 0, 0, 0, 8, 0, 0x60, 0, 2, 0, 0, 0, 'C', 'T'
    };
    return new Dataset()
        .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO 2022 IR 6", "ISO 2022 IR 87")
        .put(Tag.MODALITY, VR.CS, "OT")
        .putBytes(Tag.PATIENT_NAME, VR.PN, "Yamada^Tarou=\33$B;3ED\33(B^\33$BB@O:\33(B".getBytes())
        .putPrivate("ARCDOSE FUZZ", 0x0029_0001, VR.FD, "1.5", "-2.5")
        .putPrivate("ARCDOSE FUZZ", 0x0029_0002, VR.AT, "00080060")
        .putBytes(0x0029_1003, VR.UN, items)
        .put(Tag.PIXEL_REPRESENTATION, VR.US, "1")
        .put(0x0028_0106, VR.SS, "-1")
        .putBytes(Tag.PIXEL_DATA, VR.OW, new byte[512]);
  }

  private static byte[] bytes(Dataset dataset, String transferSyntax)
      throws IOException, DicomException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DicomWriter.write(DicomObject.of(dataset, transferSyntax), out);
    return out.toByteArray();
  }
}
