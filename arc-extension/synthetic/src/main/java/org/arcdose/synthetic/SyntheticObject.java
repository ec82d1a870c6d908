package org.arcdose.synthetic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomWriter;

/**
 * An invented object and the dose that was put into it. A total the object does not carry is null.
 *
 * @param patientId Patient ID (0010,0020)
 * @param events number of irradiation events
 * @param doseLengthProductMgyCm CT Dose Length Product Total in mGy.cm
 * @param doseAreaProductGym2 Dose Area Product Total over all planes in Gy.m2
 * @param doseRpGy Dose (RP) Total over all planes in Gy
 * @param leftGlandularDoseMgy accumulated average glandular dose of the left breast in mGy
 * @param rightGlandularDoseMgy accumulated average glandular dose of the right breast in mGy
 */
public record SyntheticObject(
    DicomObject object,
    String sopInstanceUid,
    String seriesInstanceUid,
    String studyInstanceUid,
    String patientId,
    int events,
    BigDecimal doseLengthProductMgyCm,
    BigDecimal doseAreaProductGym2,
    BigDecimal doseRpGy,
    BigDecimal leftGlandularDoseMgy,
    BigDecimal rightGlandularDoseMgy) {
  public SyntheticObject {
    Objects.requireNonNull(object, "object");
  }

  /** Writes the object as a DICOM file (PS3.10), explicit VR little endian. */
  public void write(OutputStream out) throws IOException {
    try {
      DicomWriter.write(object, out);
    } catch (DicomException e) {
      throw new IllegalStateException("A synthetic object cannot be written.", e);
    }
  }

  /** The object as a DICOM file (PS3.10). */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
