package org.arcdose.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomWriter;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** A small invented object with UIDs of its own. */
public record TestObject(Dataset dataset) {
  public static final String DOSE_SR = "1.2.840.10008.5.1.4.1.1.88.67";
  public static final String CT_IMAGE = "1.2.840.10008.5.1.4.1.1.2";
  public static final String PRIVATE_CREATOR = "ARCDOSE TEST";

  /** PS3.5 section B.2. */
  public static String newUid() {
    UUID uuid = UUID.randomUUID();
    byte[] bytes =
        ByteBuffer.allocate(16)
            .putLong(uuid.getMostSignificantBits())
            .putLong(uuid.getLeastSignificantBits())
            .array();
    return "2.25." + new BigInteger(1, bytes);
  }

  /** A dose report of a new study. */
  public static TestObject doseReport() {
    return doseReport(newUid(), newUid());
  }

  /** A dose report: text beyond ASCII, numbers in every notation, private and nested content. */
  public static TestObject doseReport(String studyUid, String seriesUid) {
    Dataset content = new Dataset();
    content.put(Tag.VALUE_TYPE, VR.CS, "CONTAINER");
    content.putSequence(
        Tag.CONTENT_SEQUENCE, number("1.50"), number("0.000"), number("+12.3E-1"), number("7."));
    Dataset dataset = identified(DOSE_SR, "SR", studyUid, seriesUid);
    dataset.put(Tag.VALUE_TYPE, VR.CS, "CONTAINER");
    dataset.putSequence(Tag.CONTENT_SEQUENCE, content, new Dataset());
    dataset.putPrivate(PRIVATE_CREATOR, 0x0029_0015, VR.LO, "a private value");
    return new TestObject(dataset);
  }

  /** A CT image whose pixel data have this many bytes. */
  public static TestObject image(int pixelBytes) {
    Dataset dataset = identified(CT_IMAGE, "CT", newUid(), newUid());
    dataset.putBytes(Tag.PIXEL_DATA, VR.OW, new byte[pixelBytes]);
    return new TestObject(dataset);
  }

  private static Dataset identified(
      String sopClass, String modality, String studyUid, String seriesUid) {
    return new Dataset()
        .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192")
        .put(Tag.SOP_CLASS_UID, VR.UI, sopClass)
        .put(Tag.SOP_INSTANCE_UID, VR.UI, newUid())
        .put(Tag.STUDY_DATE, VR.DA, "20260102")
        .put(Tag.MODALITY, VR.CS, modality)
        .put(Tag.PATIENT_NAME, VR.PN, "Prüfung^Ärztin")
        .put(Tag.PATIENT_ID, VR.LO, "P-" + studyUid.substring(studyUid.length() - 8))
        .put(Tag.STUDY_INSTANCE_UID, VR.UI, studyUid)
        .put(Tag.SERIES_INSTANCE_UID, VR.UI, seriesUid)
        .put(Tag.INSTANCE_NUMBER, VR.IS, "1");
  }

  private static Dataset number(String value) {
    Dataset measured = new Dataset().put(Tag.NUMERIC_VALUE, VR.DS, value);
    return new Dataset()
        .put(Tag.VALUE_TYPE, VR.CS, "NUM")
        .putSequence(Tag.MEASURED_VALUE_SEQUENCE, measured);
  }

  public String sopInstanceUid() {
    return dataset.string(Tag.SOP_INSTANCE_UID).orElseThrow();
  }

  public String sopClassUid() {
    return dataset.string(Tag.SOP_CLASS_UID).orElseThrow();
  }

  /** As an archive that only knows UIDs would be asked for it. */
  public InstanceReference reference() {
    return reference("");
  }

  public InstanceReference reference(String handle) {
    return new InstanceReference(
        dataset.string(Tag.STUDY_INSTANCE_UID).orElseThrow(),
        dataset.string(Tag.SERIES_INSTANCE_UID).orElseThrow(),
        sopInstanceUid(),
        handle);
  }

  /** As a DICOM file. */
  public byte[] part10() {
    return part10(dataset);
  }

  /** Any dataset as a DICOM file; equal files mean equal datasets. */
  public static byte[] part10(Dataset dataset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DicomWriter.write(DicomObject.of(dataset), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DicomException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  public InputStream stream() {
    return new ByteArrayInputStream(part10());
  }
}
