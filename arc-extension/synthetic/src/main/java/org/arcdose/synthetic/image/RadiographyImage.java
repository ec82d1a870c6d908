package org.arcdose.synthetic.image;

import static org.arcdose.synthetic.expected.ProjectionField.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.report.Draft;
import org.arcdose.synthetic.report.RadiographyReport;

/** Images of radiography: DX for presentation and processing, CR, PX (PS3.3 A.2, A.26). */
public final class RadiographyImage {
  private static final String CR = "1.2.840.10008.5.1.4.1.1.1";
  private static final String DX_FOR_PRESENTATION = "1.2.840.10008.5.1.4.1.1.1.1";
  private static final String DX_FOR_PROCESSING = "1.2.840.10008.5.1.4.1.1.1.1.1";
  private static final int EDGE = 16;

  private RadiographyImage() {}

  /** Exposure 0 or 1 of the examination (chest postero-anterior, lateral) for presentation. */
  public static Draft forPresentation(Exam exam, int exposure) {
    return digital(exam, exposure, true);
  }

  /** The same exposure for processing: another image of one irradiation. */
  public static Draft forProcessing(Exam exam, int exposure) {
    return digital(exam, exposure, false);
  }

  private static Draft digital(Exam exam, int exposure, boolean presentation) {
    Part event = RadiographyReport.exposures(exam).get(exposure);
    Header header =
        new Header(
            exam,
            presentation ? DX_FOR_PRESENTATION : DX_FOR_PROCESSING,
            "DX",
            event.text(ACQUISITION_PROTOCOL),
            10 + exposure,
            presentation ? 1 : 2);
    XRayImage image = exposed(header, event);
    digitalModules(image, presentation);
    return image.draft(exam, "DX", EDGE);
  }

  private static XRayImage exposed(Header header, Part event) {
    XRayImage image =
        new XRayImage(header, event)
            .without(DOSE_RP_GY, REFERENCE_POINT, CRDR_MECHANICAL_CONFIGURATION, PRIMARY_ANGLE_DEG)
            .acquired()
            .technique()
            .doseAreaProduct()
            .filters();
    fieldOfView(image, event);
    image
        .attributes()
        .put(Tag.BODY_PART_EXAMINED, "CHEST")
        .put(ImageTag.EXPOSURE_INDEX, event.number(EXPOSURE_INDEX))
        .put(ImageTag.TARGET_EXPOSURE_INDEX, event.number(TARGET_EXPOSURE_INDEX))
        .put(ImageTag.DEVIATION_INDEX, event.number(DEVIATION_INDEX))
        .put(Tag.GRID, "FOCUSED")
        .put(Tag.DISTANCE_SOURCE_TO_DETECTOR, event.number(SOURCE_TO_DETECTOR_MM))
        .put(ImageTag.EXPOSURE_CONTROL_MODE, "AUTOMATIC")
        .put(Tag.ENTRANCE_DOSE_IN_MGY, entranceMgy(event));
    return image;
  }

  private static BigDecimal entranceMgy(Part event) {
    BigDecimal entrance =
        event
            .number(DOSE_AREA_PRODUCT_GYM2)
            .divide(event.number(COLLIMATED_FIELD_AREA_M2), 6, RoundingMode.HALF_UP)
            .movePointRight(3);
    event.put(ENTRANCE_EXPOSURE_MGY, entrance);
    return entrance;
  }

  /** A field of 350 mm width and the height that makes about the event's area. */
  private static void fieldOfView(XRayImage image, Part event) {
    BigDecimal width = BigDecimal.valueOf(350);
    BigDecimal height =
        event
            .number(COLLIMATED_FIELD_AREA_M2)
            .movePointRight(6)
            .divide(width, 0, RoundingMode.HALF_UP);
    event.put(COLLIMATED_FIELD_AREA_M2, width.multiply(height).movePointLeft(6));
    image
        .attributes()
        .put(ImageTag.FIELD_OF_VIEW_SHAPE, "RECTANGLE")
        .put(ImageTag.FIELD_OF_VIEW_DIMENSIONS, height.toPlainString(), width.toPlainString());
  }

  /** DX Image, Detector, Positioning and Anatomy modules. */
  private static void digitalModules(XRayImage image, boolean presentation) {
    image.anatomy().view();
    Attributes attributes =
        image
            .attributes()
            .put(Tag.IMAGE_TYPE, presentation ? "DERIVED" : "ORIGINAL", "PRIMARY")
            .put(
                ImageTag.PRESENTATION_INTENT_TYPE,
                presentation ? "FOR PRESENTATION" : "FOR PROCESSING")
            .put(Tag.IMAGE_LATERALITY, image.side())
            .put(ImageTag.PATIENT_ORIENTATION, "L", "F")
            .put(ImageTag.POSITIONER_TYPE, "NONE")
            .put(ImageTag.PRESENTATION_LUT_SHAPE, "IDENTITY")
            .put(ImageTag.DETECTOR_TYPE, "SCINTILLATOR")
            .put(ImageTag.DETECTOR_ID, "D1")
            .put(ImageTag.IMAGER_PIXEL_SPACING, "0.148", "0.148")
            .put(ImageTag.PIXEL_INTENSITY_RELATIONSHIP, presentation ? "LOG" : "LIN")
            .put(ImageTag.PIXEL_INTENSITY_RELATIONSHIP_SIGN, presentation ? "-1" : "1")
            .put(ImageTag.RESCALE_INTERCEPT, "0")
            .put(ImageTag.RESCALE_SLOPE, "1")
            .put(ImageTag.RESCALE_TYPE, "US")
            .put(ImageTag.LOSSY_IMAGE_COMPRESSION, "00")
            .put(ImageTag.BURNED_IN_ANNOTATION, "NO")
            .items(ImageTag.ACQUISITION_CONTEXT_SEQUENCE);
    if (presentation) {
      attributes.put(ImageTag.WINDOW_CENTER, "2048").put(ImageTag.WINDOW_WIDTH, "4096");
    }
  }

  /** A computed radiography image: view as text, sensitivity instead of exposure index. */
  public static Draft computed(Exam exam) {
    Part event = RadiographyReport.exposures(exam).get(0);
    Header header = new Header(exam, CR, "CR", "Chest PA", 10, 1);
    XRayImage image = exposed(header, event).without(ANATOMICAL_STRUCTURE, TARGET_REGION);
    image
        .attributes()
        .put(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY")
        .put(Tag.VIEW_POSITION, "PA")
        .put(ImageTag.PATIENT_ORIENTATION, "L", "F")
        .put(ImageTag.PLATE_TYPE, "CODE 15")
        .put(ImageTag.SENSITIVITY, "400")
        .put(ImageTag.RELATIVE_XRAY_EXPOSURE, "190");
    return image.draft(exam, "DX", EDGE);
  }

  /** A panoramic image of the jaws. */
  public static Draft panoramic(Exam exam) {
    Part event = panorama(exam);
    Header header = new Header(exam, DX_FOR_PRESENTATION, "PX", "Panorama", 10, 1);
    XRayImage image = exposed(header, event);
    digitalModules(image, true);
    image.attributes().put(Tag.BODY_PART_EXAMINED, "JAW");
    return image.draft(exam, "DX", EDGE);
  }

  private static Part panorama(Exam exam) {
    Code view = Codes.dcm("111048", "Panoramic");
    return RadiographyReport.exposures(exam)
        .get(0)
        .put(ACQUISITION_PROTOCOL, "Panorama")
        .put(ANATOMICAL_STRUCTURE, Codes.JAW)
        .put(TARGET_REGION, Codes.JAW)
        .put(IMAGE_VIEW, view)
        .put(KVP, BigDecimal.valueOf(70))
        .put(TUBE_CURRENT_MA, BigDecimal.TEN)
        .put(EXPOSURE_TIME_MS, BigDecimal.valueOf(14000))
        .put(EXPOSURE_UAS, BigDecimal.valueOf(140000));
  }
}
