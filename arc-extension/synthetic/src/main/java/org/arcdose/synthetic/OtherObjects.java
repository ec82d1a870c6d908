package org.arcdose.synthetic;

import static org.arcdose.synthetic.ContentItems.CONTAINS;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** Objects of a study that carry no dose. */
final class OtherObjects {
  private static final String CT_IMAGE_STORAGE = "1.2.840.10008.5.1.4.1.1.2";
  private static final String BASIC_TEXT_SR_STORAGE = "1.2.840.10008.5.1.4.1.1.88.11";
  private static final int EDGE = 16;

  private static final int SLICE_THICKNESS = 0x0018_0050;
  private static final int ACQUISITION_NUMBER = 0x0020_0012;
  private static final int IMAGE_POSITION_PATIENT = 0x0020_0032;
  private static final int IMAGE_ORIENTATION_PATIENT = 0x0020_0037;
  private static final int FRAME_OF_REFERENCE_UID = 0x0020_0052;
  private static final int POSITION_REFERENCE_INDICATOR = 0x0020_1040;
  private static final int PIXEL_SPACING = 0x0028_0030;
  private static final int RESCALE_INTERCEPT = 0x0028_1052;
  private static final int RESCALE_SLOPE = 0x0028_1053;

  private OtherObjects() {}

  static Dataset ctImage(Exam exam) {
    byte[] pixels = new byte[EDGE * EDGE * 2];
    for (int i = 0; i < pixels.length; i += 2) {
      pixels[i] = (byte) exam.between(0, 255);
    }
    String edge = String.valueOf(EDGE);
    return exam.header(CT_IMAGE_STORAGE, "CT", "Thorax 5.0")
        .put(Tag.IMAGE_TYPE, VR.CS, "ORIGINAL", "PRIMARY", "AXIAL")
        .put(SLICE_THICKNESS, VR.DS, "5")
        .put(Tag.KVP, VR.DS, "120")
        .put(ACQUISITION_NUMBER, VR.IS, "1")
        .put(IMAGE_POSITION_PATIENT, VR.DS, "-200", "-200", "0")
        .put(IMAGE_ORIENTATION_PATIENT, VR.DS, "1", "0", "0", "0", "1", "0")
        .put(FRAME_OF_REFERENCE_UID, VR.UI, exam.uid("frame of reference"))
        .put(POSITION_REFERENCE_INDICATOR, VR.LO)
        .put(Tag.SAMPLES_PER_PIXEL, VR.US, "1")
        .put(Tag.PHOTOMETRIC_INTERPRETATION, VR.CS, "MONOCHROME2")
        .put(Tag.ROWS, VR.US, edge)
        .put(Tag.COLUMNS, VR.US, edge)
        .put(PIXEL_SPACING, VR.DS, "25", "25")
        .put(Tag.BITS_ALLOCATED, VR.US, "16")
        .put(Tag.BITS_STORED, VR.US, "12")
        .put(Tag.HIGH_BIT, VR.US, "11")
        .put(Tag.PIXEL_REPRESENTATION, VR.US, "0")
        .put(RESCALE_INTERCEPT, VR.DS, "-1024")
        .put(RESCALE_SLOPE, VR.DS, "1")
        .putBytes(Tag.PIXEL_DATA, VR.OW, pixels);
  }

  static Dataset textReport(Exam exam) {
    return exam.header(BASIC_TEXT_SR_STORAGE, "SR", "Findings")
        .putSequence(Tag.REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE)
        .putSequence(Tag.PERFORMED_PROCEDURE_CODE_SEQUENCE)
        .put(Tag.COMPLETION_FLAG, VR.CS, "COMPLETE")
        .put(Tag.VERIFICATION_FLAG, VR.CS, "UNVERIFIED")
        .put(Tag.VALUE_TYPE, VR.CS, "CONTAINER")
        .putSequence(
            Tag.CONCEPT_NAME_CODE_SEQUENCE,
            ContentItems.code(new Code("18747-6", "LN", "CT Report")))
        .put(Tag.CONTINUITY_OF_CONTENT, VR.CS, "SEPARATE")
        .putSequence(
            Tag.CONTENT_SEQUENCE,
            ContentItems.text(
                CONTAINS, Concepts.dcm("121071", "Finding"), "Nothing, the patient is invented."));
  }
}
