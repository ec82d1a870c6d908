package org.arcdose.synthetic.image;

import static org.arcdose.synthetic.expected.ProjectionField.*;

import java.util.List;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.clinic.Procedure;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.report.Draft;
import org.arcdose.synthetic.report.ProjectionReport;

/** A series of angiography or fluoroscopy as multi-frame image (PS3.3 A.14, A.16). */
public final class AngiographyImage {
  private static final String XA = "1.2.840.10008.5.1.4.1.1.12.1";
  private static final String RF = "1.2.840.10008.5.1.4.1.1.12.2";
  private static final int FRAME_TIME = 0x0018_1063;
  private static final int EDGE = 16;

  private AngiographyImage() {}

  public static Draft angiography(Exam exam) {
    return of(exam, XA, "XA", Procedure.CORONARY);
  }

  public static Draft fluoroscopy(Exam exam) {
    return of(exam, RF, "RF", Procedure.BARIUM_SWALLOW);
  }

  private static Draft of(Exam exam, String sopClass, String modality, Procedure procedure) {
    List<Part> events = ProjectionReport.events(exam, procedure, 5);
    Part event = told(events.get(4));
    Header header = new Header(exam, sopClass, modality, event.text(ACQUISITION_PROTOCOL), 30, 1);
    XRayImage image = new XRayImage(header, event).acquired().technique().doseAreaProduct();
    int frames = event.number(PULSES).intValue();
    image
        .attributes()
        .put(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "SINGLE PLANE")
        .put(ImageTag.PATIENT_ORIENTATION, "L", "F")
        .put(Tag.BODY_PART_EXAMINED, "HEART")
        .put(ImageTag.RADIATION_SETTING, "GR")
        .put(ImageTag.RADIATION_MODE, "PULSED")
        .put(ImageTag.POSITIONER_MOTION, "STATIC")
        .put(ImageTag.POSITIONER_PRIMARY_ANGLE, event.number(PRIMARY_ANGLE_DEG))
        .put(ImageTag.POSITIONER_SECONDARY_ANGLE, event.number(SECONDARY_ANGLE_DEG))
        .put(Tag.DISTANCE_SOURCE_TO_DETECTOR, event.number(SOURCE_TO_DETECTOR_MM))
        .put(ImageTag.INTENSIFIER_SIZE, "220")
        .put(ImageTag.IMAGER_PIXEL_SPACING, "0.308", "0.308")
        .put(ImageTag.PIXEL_INTENSITY_RELATIONSHIP, "LIN")
        .put(FRAME_TIME, "66.7")
        .put(ImageTag.FRAME_INCREMENT_POINTER, "00181063")
        .pixels(EDGE, frames);
    Part expected = header.expected().add(Group.EVENT, event);
    return new Draft(image.attributes().dataset(), new Expected("RF", expected));
  }

  /** What of an event stands in an image's header. */
  private static Part told(Part event) {
    Part told = new Part();
    List.of(
            ACQUISITION_PLANE,
            IRRADIATION_EVENT_UID,
            STARTED_AT,
            EVENT_TYPE,
            ACQUISITION_PROTOCOL,
            DOSE_AREA_PRODUCT_GYM2,
            KVP,
            TUBE_CURRENT_MA,
            EXPOSURE_TIME_MS,
            EXPOSURE_UAS,
            FOCAL_SPOT_MM,
            PRIMARY_ANGLE_DEG,
            SECONDARY_ANGLE_DEG,
            SOURCE_TO_DETECTOR_MM,
            PULSES)
        .forEach(field -> told.put(field, event.values(field).toArray()));
    return told;
  }
}
