package org.arcdose.synthetic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomWriter;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.CtField;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.HeaderField;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PlaneField;

/**
 * An invented object and what a correct extractor finds in it.
 *
 * @param expected everything the object says; the accessors below name the most wanted of it
 */
public record SyntheticObject(Kind kind, DicomObject object, Expected expected) {
  public SyntheticObject {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(expected, "expected");
  }

  public String sopInstanceUid() {
    return header(HeaderField.SOP_INSTANCE_UID);
  }

  public String seriesInstanceUid() {
    return header(HeaderField.SERIES_INSTANCE_UID);
  }

  public String studyInstanceUid() {
    return header(HeaderField.STUDY_INSTANCE_UID);
  }

  /** Patient ID (0010,0020). */
  public String patientId() {
    return header(HeaderField.PATIENT_ID);
  }

  /** Number of irradiation events. */
  public int events() {
    return expected.report().parts(Group.EVENT).size();
  }

  /** CT Dose Length Product Total in mGy.cm; null if the object does not carry it. */
  public BigDecimal doseLengthProductMgyCm() {
    return total(CtField.DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM);
  }

  /** Dose Area Product Total over all planes in Gy.m2; null if the object does not carry it. */
  public BigDecimal doseAreaProductGym2() {
    return total(PlaneField.DOSE_AREA_PRODUCT_GYM2);
  }

  /** Dose (RP) Total over all planes in Gy; null if the object does not carry it. */
  public BigDecimal doseRpGy() {
    return total(PlaneField.DOSE_RP_GY);
  }

  /** Accumulated average glandular dose of the left breast in mGy; null if there is none. */
  public BigDecimal leftGlandularDoseMgy() {
    return glandular(Codes.LEFT_BREAST);
  }

  /** Accumulated average glandular dose of the right breast in mGy; null if there is none. */
  public BigDecimal rightGlandularDoseMgy() {
    return glandular(Codes.RIGHT_BREAST);
  }

  /** Writes the object as a DICOM file (PS3.10). */
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

  private String header(HeaderField field) {
    return expected.report().text(field);
  }

  private BigDecimal total(Field field) {
    boolean carried =
        expected.report().parts(Group.ACCUMULATED).stream().anyMatch(part -> part.has(field));
    return carried ? expected.report().sum(Group.ACCUMULATED, field) : null;
  }

  private BigDecimal glandular(Code breast) {
    return expected.report().parts(Group.ACCUMULATED).stream()
        .flatMap(total -> total.parts(Group.BREAST).stream())
        .filter(part -> breast.equals(part.code(PlaneField.LATERALITY)))
        .map((Part part) -> part.number(PlaneField.GLANDULAR_DOSE_MGY))
        .findFirst()
        .orElse(null);
  }
}
