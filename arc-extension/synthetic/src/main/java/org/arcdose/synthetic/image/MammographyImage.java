package org.arcdose.synthetic.image;

import static org.arcdose.synthetic.expected.ProjectionField.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.report.Draft;
import org.arcdose.synthetic.report.MammographyReport;

/** Mammograms for presentation and processing (PS3.3 A.27) and what Hologic makes of them. */
public final class MammographyImage {
  private static final String MG_FOR_PRESENTATION = "1.2.840.10008.5.1.4.1.1.1.2";
  private static final String MG_FOR_PROCESSING = "1.2.840.10008.5.1.4.1.1.1.2.1";
  private static final String SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7";
  private static final int ORGAN_EXPOSED = 0x0040_0318;
  private static final int HALF_VALUE_LAYER = 0x0040_0314;
  private static final int EDGE = 16;

  private MammographyImage() {}

  /** Exposure 0 or 1 of the examination (left, right cranio-caudal) for presentation. */
  public static Draft forPresentation(Exam exam, int exposure) {
    return image(exam, exposure, true);
  }

  /** The same exposure for processing. */
  public static Draft forProcessing(Exam exam, int exposure) {
    return image(exam, exposure, false);
  }

  private static Draft image(Exam exam, int exposure, boolean presentation) {
    Part event = MammographyReport.exposures(exam).get(exposure);
    Header header =
        new Header(
            exam,
            presentation ? MG_FOR_PRESENTATION : MG_FOR_PROCESSING,
            "MG",
            "CC",
            20 + exposure,
            presentation ? 1 : 2);
    XRayImage image = exposed(header, event);
    image
        .anatomy()
        .view()
        .attributes()
        .put(Tag.IMAGE_LATERALITY, image.side())
        .put(Tag.IMAGE_TYPE, presentation ? "DERIVED" : "ORIGINAL", "PRIMARY")
        .put(
            ImageTag.PRESENTATION_INTENT_TYPE, presentation ? "FOR PRESENTATION" : "FOR PROCESSING")
        .put(ImageTag.PIXEL_INTENSITY_RELATIONSHIP, presentation ? "LOG" : "LIN")
        .put(ImageTag.PIXEL_INTENSITY_RELATIONSHIP_SIGN, presentation ? "-1" : "1")
        .put(ImageTag.RESCALE_INTERCEPT, "0")
        .put(ImageTag.RESCALE_SLOPE, "1")
        .put(ImageTag.RESCALE_TYPE, "US")
        .put(ImageTag.PRESENTATION_LUT_SHAPE, "IDENTITY")
        .put(ImageTag.LOSSY_IMAGE_COMPRESSION, "00")
        .put(ImageTag.BURNED_IN_ANNOTATION, "NO")
        .items(ImageTag.ACQUISITION_CONTEXT_SEQUENCE);
    if (presentation) {
      image.attributes().put(ImageTag.WINDOW_CENTER, "2048").put(ImageTag.WINDOW_WIDTH, "4096");
    }
    return image.draft(exam, "MG", EDGE);
  }

  /** A Hologic tomosynthesis projection in a Secondary Capture: Laterality, no Image Laterality. */
  public static Draft hologicProjection(Exam exam) {
    Part event = MammographyReport.exposures(exam).get(0);
    Header header =
        new Header(exam, SECONDARY_CAPTURE, "MG", "L CC Tomosynthesis Projection", 25, 1);
    XRayImage image =
        exposed(header, event).without(IMAGE_VIEW, ANATOMICAL_STRUCTURE, TARGET_REGION);
    image
        .attributes()
        .put(ImageTag.CONVERSION_TYPE, "WSD")
        .put(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "TOMO_PROJ", "LEFT")
        .put(Tag.LATERALITY, image.side());
    return image.draft(exam, "MG", EDGE);
  }

  /** The exposure as mammograms tell it (PS3.3 C.8.11.7). */
  static XRayImage exposed(Header header, Part event) {
    XRayImage image =
        new XRayImage(header, event)
            .without(REFERENCE_POINT, COMPRESSION_PRESSURE_KPA, COMPRESSION_CONTACT_AREA_MM2)
            .acquired()
            .technique()
            .filters();
    BigDecimal doseMgy = event.number(AVERAGE_GLANDULAR_DOSE_MGY);
    event.put(
        ENTRANCE_EXPOSURE_MGY,
        event.number(ENTRANCE_EXPOSURE_MGY).setScale(3, RoundingMode.HALF_UP));
    image
        .attributes()
        .put(Tag.ORGAN_DOSE, doseMgy.movePointLeft(2))
        .put(Tag.ENTRANCE_DOSE_IN_MGY, event.number(ENTRANCE_EXPOSURE_MGY))
        .put(HALF_VALUE_LAYER, event.number(HALF_VALUE_LAYER_MM))
        .put(Tag.BODY_PART_EXAMINED, "BREAST")
        .put(Tag.BODY_PART_THICKNESS, event.number(COMPRESSION_THICKNESS_MM))
        .put(Tag.COMPRESSION_FORCE, event.number(COMPRESSION_FORCE_N))
        .put(ImageTag.POSITIONER_TYPE, "MAMMOGRAPHIC")
        .put(ImageTag.POSITIONER_PRIMARY_ANGLE, event.number(PRIMARY_ANGLE_DEG))
        .put(ImageTag.ANODE_TARGET_MATERIAL, "TUNGSTEN")
        .put(Tag.GRID, "RECIPROCATING", "FOCUSED")
        .put(Tag.DISTANCE_SOURCE_TO_DETECTOR, event.number(SOURCE_TO_DETECTOR_MM))
        .put(Tag.DISTANCE_SOURCE_TO_PATIENT, "640")
        .put(ImageTag.EXPOSURE_CONTROL_MODE, "AUTOMATIC")
        .put(ImageTag.EXPOSURE_CONTROL_MODE_DESCRIPTION, "AUTO_FILTER")
        .put(ORGAN_EXPOSED, "BREAST")
        .put(ImageTag.DETECTOR_TYPE, "DIRECT")
        .put(ImageTag.DETECTOR_ID, "D1")
        .put(ImageTag.PATIENT_ORIENTATION, "A", "R")
        .put(ImageTag.IMAGER_PIXEL_SPACING, "0.07", "0.07");
    return image;
  }
}
