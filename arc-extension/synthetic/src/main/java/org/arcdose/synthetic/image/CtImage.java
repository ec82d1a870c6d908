package org.arcdose.synthetic.image;

import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.report.Draft;

/** CT images (PS3.3 A.3). */
public final class CtImage {
  static final String CT = "1.2.840.10008.5.1.4.1.1.2";
  private static final int EDGE = 16;

  private CtImage() {}

  /** A slice of 16 x 16 pixels; its header says nothing about dose. */
  public static Draft plain(Exam exam) {
    Header header = new Header(exam, CT, "CT", "Thorax 5.0", 2, 1);
    return new Draft(slice(exam, header, 0, EDGE), new Expected(null, header.expected()));
  }

  static Dataset slice(Exam exam, Header header, int number, int edge) {
    return new Attributes(header.dataset())
        .put(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "AXIAL")
        .put(Tag.BODY_PART_EXAMINED, "CHEST")
        .put(ImageTag.SLICE_THICKNESS, "5")
        .put(Tag.KVP, "120")
        .put(ImageTag.PATIENT_POSITION, "HFS")
        .put(ImageTag.ACQUISITION_NUMBER, "1")
        .put(ImageTag.IMAGE_POSITION_PATIENT, "-200", "-200", String.valueOf(-5 * number))
        .put(ImageTag.IMAGE_ORIENTATION_PATIENT, "1", "0", "0", "0", "1", "0")
        .put(ImageTag.FRAME_OF_REFERENCE_UID, exam.uid("frame of reference"))
        .put(ImageTag.POSITION_REFERENCE_INDICATOR)
        .put(ImageTag.PIXEL_SPACING, "25", "25")
        .put(ImageTag.RESCALE_INTERCEPT, "-1024")
        .put(ImageTag.RESCALE_SLOPE, "1")
        .pixels(edge, 1)
        .dataset();
  }
}
