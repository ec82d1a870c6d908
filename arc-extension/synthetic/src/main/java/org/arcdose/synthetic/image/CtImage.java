package org.arcdose.synthetic.image;

import static org.arcdose.synthetic.expected.CtField.*;

import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.report.CtReport;
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

  /** A slice whose header tells the acquisition, for studies without a dose report. */
  public static Draft withDose(Exam exam) {
    Part event = told(CtReport.spirals(exam, 1).get(1));
    Header header = new Header(exam, CT, "CT", event.text(ACQUISITION_PROTOCOL), 4, 1);
    Part source = event.parts(Group.SOURCE).get(0);
    Dataset dataset =
        new Attributes(slice(exam, header, 0, EDGE))
            .put(ImageTag.IRRADIATION_EVENT_UID, event.text(IRRADIATION_EVENT_UID))
            .put(Tag.PROTOCOL_NAME, event.text(ACQUISITION_PROTOCOL))
            .put(Tag.KVP, source.number(KVP))
            .put(Tag.XRAY_TUBE_CURRENT, source.number(TUBE_CURRENT_MA))
            .put(Tag.EXPOSURE_TIME, event.number(EXPOSURE_TIME_S).movePointRight(3))
            .put(ImageTag.SINGLE_COLLIMATION_WIDTH, event.number(SINGLE_COLLIMATION_MM))
            .put(ImageTag.TOTAL_COLLIMATION_WIDTH, event.number(TOTAL_COLLIMATION_MM))
            .put(Tag.SPIRAL_PITCH_FACTOR, event.number(PITCH_FACTOR))
            .put(Tag.CTDI_VOL, event.number(MEAN_CTDI_VOL_MGY))
            .code(ImageTag.CTDI_PHANTOM_TYPE_CODE_SEQUENCE, event.code(PHANTOM))
            .dataset();
    return new Draft(dataset, new Expected("CT", header.expected().add(Group.EVENT, event)));
  }

  /** What of an acquisition stands in the header of one of its slices. */
  static Part told(Part event) {
    Part source = event.parts(Group.SOURCE).get(0);
    return event
        .remove(DOSE_LENGTH_PRODUCT_MGY_CM)
        .remove(SCANNING_LENGTH_MM)
        .remove(TARGET_REGION)
        .remove(PROCEDURE_CONTEXT)
        .remove(XRAY_SOURCES)
        .remove(Group.SOURCE)
        .add(
            Group.SOURCE,
            new Part()
                .put(KVP, source.number(KVP))
                .put(TUBE_CURRENT_MA, source.number(TUBE_CURRENT_MA)));
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
