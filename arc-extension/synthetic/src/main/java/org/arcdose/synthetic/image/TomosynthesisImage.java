package org.arcdose.synthetic.image;

import static org.arcdose.synthetic.expected.ProjectionField.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.report.Draft;
import org.arcdose.synthetic.report.MammographyReport;

/** A breast tomosynthesis image (PS3.3 A.55): the exposure stands in X-Ray 3D Acquisition. */
public final class TomosynthesisImage {
  private static final String BREAST_TOMOSYNTHESIS = "1.2.840.10008.5.1.4.1.1.13.1.3";

  private static final int ACQUISITION_3D = 0x0018_9507;
  private static final int RECONSTRUCTION_3D = 0x0018_9530;
  private static final int FRAME_TYPE_3D = 0x0018_9504;
  private static final int CONTRIBUTING_SOURCES = 0x0018_9506;
  private static final int FRAME_TYPE = 0x0008_9007;
  private static final int PIXEL_PRESENTATION = 0x0008_9205;
  private static final int VOLUMETRIC_PROPERTIES = 0x0008_9206;
  private static final int VOLUME_BASED_CALCULATION = 0x0008_9207;
  private static final int CONTENT_QUALIFICATION = 0x0018_9004;
  private static final int EXPOSURE_TIME_IN_MS = 0x0018_9328;
  private static final int TUBE_CURRENT_IN_MA = 0x0018_9330;
  private static final int EXPOSURE_IN_MAS = 0x0018_9332;
  private static final int PRIMARY_START = 0x0018_9510;
  private static final int PRIMARY_ARC = 0x0018_9508;
  private static final int RECONSTRUCTION_INDEX = 0x0020_9536;
  private static final int APPLICATION_NAME = 0x0018_9524;
  private static final int APPLICATION_VERSION = 0x0018_9525;
  private static final int APPLICATION_MANUFACTURER = 0x0018_9526;
  private static final int ALGORITHM_TYPE = 0x0018_9527;
  private static final int ALGORITHM_DESCRIPTION = 0x0018_9528;
  private static final int ACQUISITION_INDEX = 0x0020_9518;
  private static final int BREAST_IMPLANT = 0x0028_1300;
  private static final int DETECTOR_ELEMENT_SPACING = 0x0018_7022;
  private static final int DETECTOR_CALIBRATION_DATE = 0x0018_700C;
  private static final int DETECTOR_CALIBRATION_TIME = 0x0018_700E;
  private static final int DETECTOR_TEMPERATURE = 0x0018_7001;
  private static final int PADDLE = 0x0018_11A4;
  private static final int RECEPTOR_TYPE = 0x0018_9420;
  private static final int PER_PROJECTION = 0x0018_9538;
  private static final int FIELD_OF_VIEW_ORIGIN = 0x0018_7030;
  private static final int PROJECTIONS = 5;
  private static final int HALF_VALUE_LAYER = 0x0040_0314;

  private TomosynthesisImage() {}

  public static Draft of(Exam exam) {
    Part event = told(MammographyReport.exposures(exam).get(0));
    Header header = new Header(exam, BREAST_TOMOSYNTHESIS, "MG", "L CC Tomo", 50, 1);
    Attributes attributes =
        new Attributes(header.dataset())
            .put(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "TOMOSYNTHESIS", "NONE")
            .put(ImageTag.PRESENTATION_INTENT_TYPE, "FOR PRESENTATION")
            .put(Tag.ACQUISITION_DATE_TIME, MultiFrame.dateTime(event.dateTime(STARTED_AT)))
            .put(ImageTag.ACQUISITION_NUMBER, "1")
            .put(ImageTag.IRRADIATION_EVENT_UID, event.text(IRRADIATION_EVENT_UID))
            .put(Tag.PROTOCOL_NAME, event.text(ACQUISITION_PROTOCOL))
            .put(CONTENT_QUALIFICATION, "PRODUCT")
            .put(ImageTag.LOSSY_IMAGE_COMPRESSION, "00")
            .put(ImageTag.BURNED_IN_ANNOTATION, "NO")
            .put(ImageTag.PRESENTATION_LUT_SHAPE, "IDENTITY")
            .put(ImageTag.PIXEL_INTENSITY_RELATIONSHIP, "LOG")
            .put(ImageTag.PIXEL_INTENSITY_RELATIONSHIP_SIGN, "-1")
            .put(BREAST_IMPLANT, "NO")
            .items(ImageTag.ACQUISITION_CONTEXT_SEQUENCE)
            .items(
                ImageTag.VIEW_CODE_SEQUENCE,
                Attributes.item(event.code(IMAGE_VIEW)).items(ImageTag.VIEW_MODIFIER_CODE_SEQUENCE))
            .put(Tag.ORGAN_DOSE, event.number(AVERAGE_GLANDULAR_DOSE_MGY).movePointLeft(2))
            .put(Tag.ENTRANCE_DOSE_IN_MGY, event.number(ENTRANCE_EXPOSURE_MGY))
            .put(HALF_VALUE_LAYER, event.number(HALF_VALUE_LAYER_MM))
            .items(CONTRIBUTING_SOURCES, source(header, exam))
            .items(ACQUISITION_3D, acquisition(event))
            .items(RECONSTRUCTION_3D, reconstruction());
    frameType(attributes);
    Attributes frame =
        Attributes.item()
            .items(
                FRAME_TYPE_3D,
                frameType(
                    Attributes.item()
                        .put(FRAME_TYPE, "ORIGINAL", "PRIMARY", "TOMOSYNTHESIS", "NONE")
                        .put(RECONSTRUCTION_INDEX, 1)));
    Attributes shared =
        MultiFrame.shared(Codes.BREAST, "L")
            .items(MultiFrame.PIXEL_VALUE_TRANSFORMATION, MultiFrame.transformation("0", "US"));
    MultiFrame.groups(attributes, exam, shared, frame);
    return new Draft(
        attributes.pixels(16, 1).dataset(),
        new Expected("MG", header.expected().add(Group.EVENT, event)));
  }

  private static Attributes frameType(Attributes attributes) {
    return attributes
        .put(PIXEL_PRESENTATION, "MONOCHROME")
        .put(VOLUMETRIC_PROPERTIES, "VOLUME")
        .put(VOLUME_BASED_CALCULATION, "TOMOSYNTHESIS");
  }

  private static Attributes source(Header header, Exam exam) {
    return Attributes.item()
        .put(Tag.MANUFACTURER, exam.machine().manufacturer())
        .put(Tag.MANUFACTURER_MODEL_NAME, exam.machine().model())
        .put(Tag.DEVICE_SERIAL_NUMBER, exam.machine().serialNumber())
        .put(Tag.SOFTWARE_VERSIONS, exam.machine().software())
        .put(Tag.ACQUISITION_DATE_TIME, MultiFrame.dateTime(exam.start()))
        .put(ImageTag.DETECTOR_ID, "D1")
        .put(ImageTag.DETECTOR_TYPE, "DIRECT")
        .put(DETECTOR_ELEMENT_SPACING, "0.07", "0.07")
        .put(DETECTOR_CALIBRATION_DATE, "20260101")
        .put(DETECTOR_CALIBRATION_TIME, "120000")
        .put(Tag.ROWS, 16)
        .put(Tag.COLUMNS, 16)
        .put(Tag.BITS_STORED, 12)
        .put(ImageTag.LOSSY_IMAGE_COMPRESSION, "00")
        .put(Tag.SERIES_DESCRIPTION, "Projections of " + header.seriesInstanceUid());
  }

  private static Attributes acquisition(Part event) {
    return Attributes.item()
        .put(Tag.KVP, event.number(KVP))
        .put(TUBE_CURRENT_IN_MA, event.number(TUBE_CURRENT_MA))
        .put(EXPOSURE_TIME_IN_MS, event.number(EXPOSURE_TIME_MS))
        .put(EXPOSURE_IN_MAS, event.number(EXPOSURE_UAS).movePointLeft(3))
        .put(Tag.FOCAL_SPOTS, event.number(FOCAL_SPOT_MM))
        .put(ImageTag.ANODE_TARGET_MATERIAL, "TUNGSTEN")
        .put(Tag.BODY_PART_THICKNESS, event.number(COMPRESSION_THICKNESS_MM))
        .put(Tag.COMPRESSION_FORCE, event.number(COMPRESSION_FORCE_N))
        .put(Tag.FILTER_TYPE, "FLAT")
        .put(Tag.FILTER_MATERIAL, "RHODIUM")
        .put(Tag.FILTER_THICKNESS_MINIMUM, "0.05")
        .put(Tag.FILTER_THICKNESS_MAXIMUM, "0.05")
        .put(Tag.GRID, "NONE")
        .put(Tag.DISTANCE_SOURCE_TO_DETECTOR, event.number(SOURCE_TO_DETECTOR_MM))
        .put(Tag.DISTANCE_SOURCE_TO_PATIENT, "640")
        .put(ImageTag.ESTIMATED_MAGNIFICATION, "1.09")
        .put(ImageTag.FIELD_OF_VIEW_SHAPE, "RECTANGLE")
        .put(FIELD_OF_VIEW_ORIGIN, "0", "0")
        .put(HALF_VALUE_LAYER, event.number(HALF_VALUE_LAYER_MM))
        .put(ImageTag.EXPOSURE_CONTROL_MODE, "AUTOMATIC")
        .put(ImageTag.EXPOSURE_CONTROL_MODE_DESCRIPTION, "AUTO_FILTER")
        .put(PADDLE, "18x24 cm")
        .put(RECEPTOR_TYPE, "DIGITAL_DETECTOR")
        .put(DETECTOR_TEMPERATURE, "31.5")
        .items(PER_PROJECTION, projections(event))
        .put(PRIMARY_START, event.number(PRIMARY_ANGLE_DEG))
        .put(
            PRIMARY_ARC,
            event.number(PRIMARY_END_ANGLE_DEG).subtract(event.number(PRIMARY_ANGLE_DEG)));
  }

  private static Attributes[] projections(Part event) {
    Attributes[] projections = new Attributes[PROJECTIONS];
    for (int i = 0; i < PROJECTIONS; i++) {
      projections[i] =
          Attributes.item()
              .put(Tag.KVP, event.number(KVP))
              .put(TUBE_CURRENT_IN_MA, event.number(TUBE_CURRENT_MA))
              .put(EXPOSURE_TIME_IN_MS, part(event.number(EXPOSURE_TIME_MS)))
              .put(EXPOSURE_IN_MAS, part(event.number(EXPOSURE_UAS).movePointLeft(3)))
              .put(ImageTag.RELATIVE_XRAY_EXPOSURE, "100")
              .put(ImageTag.POSITIONER_PRIMARY_ANGLE, String.valueOf(3 * i - 6));
    }
    return projections;
  }

  private static BigDecimal part(BigDecimal whole) {
    return whole.divide(BigDecimal.valueOf(PROJECTIONS), 4, RoundingMode.HALF_UP);
  }

  private static Attributes reconstruction() {
    return Attributes.item()
        .put(ALGORITHM_TYPE, "FILTER_BACK_PROJ")
        .put(ALGORITHM_DESCRIPTION, "Filtered back projection")
        .put(APPLICATION_NAME, "Invented")
        .put(APPLICATION_VERSION, "1")
        .put(APPLICATION_MANUFACTURER, "Invented")
        .put(ACQUISITION_INDEX, "1");
  }

  /** What of a view stands in the image; the charge in whole uA.s. */
  private static Part told(Part event) {
    return event
        .remove(REFERENCE_POINT)
        .remove(COMPRESSION_PRESSURE_KPA)
        .remove(COMPRESSION_CONTACT_AREA_MM2)
        .put(GRID, Codes.NO_GRID)
        .put(EVENT_TYPE, Codes.ROTATIONAL)
        .put(ACQUISITION_PROTOCOL, "Tomo")
        .put(
            ENTRANCE_EXPOSURE_MGY,
            event.number(ENTRANCE_EXPOSURE_MGY).setScale(3, RoundingMode.HALF_UP))
        .put(PRIMARY_ANGLE_DEG, new BigDecimal("-7.5"))
        .put(PRIMARY_END_ANGLE_DEG, new BigDecimal("7.5"));
  }
}
