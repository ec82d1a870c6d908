package org.arcdose.synthetic.image;

import static org.arcdose.synthetic.expected.CtField.*;

import java.math.BigDecimal;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.report.CtReport;
import org.arcdose.synthetic.report.Draft;

/** An Enhanced CT image (PS3.3 A.38): the acquisition stands in shared functional groups. */
public final class EnhancedCtImage {
  private static final String ENHANCED_CT = "1.2.840.10008.5.1.4.1.1.2.1";

  private static final int FRAME_TYPE_SEQUENCE = 0x0018_9329;
  private static final int FRAME_TYPE = 0x0008_9007;
  private static final int PIXEL_PRESENTATION = 0x0008_9205;
  private static final int VOLUMETRIC_PROPERTIES = 0x0008_9206;
  private static final int VOLUME_BASED_CALCULATION = 0x0008_9207;
  private static final int ACQUISITION_TYPE_SEQUENCE = 0x0018_9301;
  private static final int CONSTANT_VOLUME = 0x0018_9333;
  private static final int FLUOROSCOPY_FLAG = 0x0018_9334;
  private static final int ACQUISITION_DETAILS = 0x0018_9304;
  private static final int ROTATION_DIRECTION = 0x0018_1140;
  private static final int REVOLUTION_TIME = 0x0018_9305;
  private static final int GANTRY_TILT = 0x0018_1120;
  private static final int DATA_COLLECTION_DIAMETER = 0x0018_0090;
  private static final int TABLE_DYNAMICS = 0x0018_9308;
  private static final int TABLE_SPEED = 0x0018_9309;
  private static final int TABLE_FEED = 0x0018_9310;
  private static final int POSITION_SEQUENCE = 0x0018_9326;
  private static final int TABLE_POSITION = 0x0018_9327;
  private static final int DATA_COLLECTION_CENTER = 0x0018_9313;
  private static final int RECONSTRUCTION_TARGET_CENTER = 0x0018_9318;
  private static final int GEOMETRY_SEQUENCE = 0x0018_9312;
  private static final int DISTANCE_TO_CENTER = 0x0018_9335;
  private static final int RECONSTRUCTION_SEQUENCE = 0x0018_9314;
  private static final int RECONSTRUCTION_ALGORITHM = 0x0018_9315;
  private static final int CONVOLUTION_KERNEL = 0x0018_1210;
  private static final int CONVOLUTION_KERNEL_GROUP = 0x0018_9316;
  private static final int RECONSTRUCTION_DIAMETER = 0x0018_1100;
  private static final int RECONSTRUCTION_ANGLE = 0x0018_9319;
  private static final int IMAGE_FILTER = 0x0018_9320;
  private static final int RECONSTRUCTION_PIXEL_SPACING = 0x0018_9322;
  private static final int EXPOSURE_SEQUENCE = 0x0018_9321;
  private static final int EXPOSURE_TIME_IN_MS = 0x0018_9328;
  private static final int TUBE_CURRENT_IN_MA = 0x0018_9330;
  private static final int EXPOSURE_IN_MAS = 0x0018_9332;
  private static final int MODULATION_TYPE = 0x0018_9323;
  private static final int XRAY_DETAILS = 0x0018_9325;
  private static final int IRRADIATION_EVENT_SEQUENCE = 0x0018_9477;
  private static final int CONTENT_QUALIFICATION = 0x0018_9004;
  private static final int ACQUISITION_DURATION = 0x0018_9073;

  private static final String REVOLUTION_S = "0.5";

  private EnhancedCtImage() {}

  public static Draft of(Exam exam) {
    Part event = CtImage.told(CtReport.spirals(exam, 1).get(1));
    Header header = new Header(exam, ENHANCED_CT, "CT", event.text(ACQUISITION_PROTOCOL), 5, 1);
    Attributes attributes =
        new Attributes(header.dataset())
            .put(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "VOLUME", "NONE")
            .put(Tag.BODY_PART_EXAMINED, "CHEST")
            .put(Tag.PROTOCOL_NAME, event.text(ACQUISITION_PROTOCOL))
            .put(ImageTag.PATIENT_POSITION, "HFS")
            .put(ImageTag.ACQUISITION_NUMBER, "1")
            .put(Tag.ACQUISITION_DATE_TIME, MultiFrame.dateTime(exam.start()))
            .put(ACQUISITION_DURATION, event.number(EXPOSURE_TIME_S))
            .put(CONTENT_QUALIFICATION, "PRODUCT")
            .put(ImageTag.LOSSY_IMAGE_COMPRESSION, "00")
            .put(ImageTag.BURNED_IN_ANNOTATION, "NO")
            .put(ImageTag.PRESENTATION_LUT_SHAPE, "IDENTITY")
            .items(ImageTag.ACQUISITION_CONTEXT_SEQUENCE);
    frameType(attributes);
    Attributes shared =
        shared(event)
            .items(MultiFrame.PIXEL_VALUE_TRANSFORMATION, MultiFrame.transformation("-1024", "HU"));
    MultiFrame.groups(attributes, exam, shared, Attributes.item());
    return new Draft(
        attributes.pixels(16, 1).dataset(),
        new Expected("CT", header.expected().add(Group.EVENT, seen(exam, event))));
  }

  /** What functional groups tell beside it; their exposure time is a frame's, not the event's. */
  private static Part seen(Exam exam, Part event) {
    event.parts(Group.SOURCE).get(0).put(ROTATION_TIME_S, new BigDecimal(REVOLUTION_S));
    return event
        .remove(EXPOSURE_TIME_S)
        .put(TARGET_REGION, Codes.CHEST)
        .put(XRAY_MODULATION_TYPE, "NONE")
        .put(XRAY_SOURCES, BigDecimal.ONE)
        .put(FRAME_OF_REFERENCE_UID, exam.uid("frame of reference"));
  }

  private static Attributes frameType(Attributes attributes) {
    return attributes
        .put(PIXEL_PRESENTATION, "MONOCHROME")
        .put(VOLUMETRIC_PROPERTIES, "VOLUME")
        .put(VOLUME_BASED_CALCULATION, "NONE");
  }

  private static Attributes shared(Part event) {
    Part source = event.parts(Group.SOURCE).get(0);
    BigDecimal timeMs = event.number(EXPOSURE_TIME_S).movePointRight(3);
    Attributes shared =
        MultiFrame.shared(Codes.CHEST, "U")
            .items(
                FRAME_TYPE_SEQUENCE,
                frameType(
                    Attributes.item().put(FRAME_TYPE, "ORIGINAL", "PRIMARY", "VOLUME", "NONE")))
            .items(
                ACQUISITION_TYPE_SEQUENCE,
                Attributes.item()
                    .put(Tag.ACQUISITION_TYPE, "SPIRAL")
                    .put(CONSTANT_VOLUME, "NO")
                    .put(FLUOROSCOPY_FLAG, "NO"))
            .items(
                IRRADIATION_EVENT_SEQUENCE,
                Attributes.item()
                    .put(ImageTag.IRRADIATION_EVENT_UID, event.text(IRRADIATION_EVENT_UID)))
            .items(
                EXPOSURE_SEQUENCE,
                Attributes.item()
                    .put(EXPOSURE_TIME_IN_MS, timeMs)
                    .put(TUBE_CURRENT_IN_MA, source.number(TUBE_CURRENT_MA))
                    .put(
                        EXPOSURE_IN_MAS,
                        source.number(TUBE_CURRENT_MA).multiply(event.number(EXPOSURE_TIME_S)))
                    .put(MODULATION_TYPE, "NONE")
                    .put(Tag.CTDI_VOL, event.number(MEAN_CTDI_VOL_MGY))
                    .code(ImageTag.CTDI_PHANTOM_TYPE_CODE_SEQUENCE, event.code(PHANTOM)))
            .items(
                XRAY_DETAILS,
                Attributes.item()
                    .put(Tag.KVP, source.number(KVP))
                    .put(Tag.FOCAL_SPOTS, "1.2")
                    .put(Tag.FILTER_TYPE, "WEDGE")
                    .put(Tag.FILTER_MATERIAL, "ALUMINUM"));
    return geometry(motion(shared, event));
  }

  private static Attributes motion(Attributes shared, Part event) {
    return shared
        .items(
            ACQUISITION_DETAILS,
            Attributes.item()
                .put(ROTATION_DIRECTION, "CW")
                .put(REVOLUTION_TIME, REVOLUTION_S)
                .put(ImageTag.SINGLE_COLLIMATION_WIDTH, event.number(SINGLE_COLLIMATION_MM))
                .put(ImageTag.TOTAL_COLLIMATION_WIDTH, event.number(TOTAL_COLLIMATION_MM))
                .put(Tag.TABLE_HEIGHT, "150")
                .put(GANTRY_TILT, "0")
                .put(DATA_COLLECTION_DIAMETER, "500"))
        .items(
            TABLE_DYNAMICS,
            Attributes.item()
                .put(TABLE_SPEED, "61")
                .put(TABLE_FEED, "30.7")
                .put(Tag.SPIRAL_PITCH_FACTOR, event.number(PITCH_FACTOR)))
        .items(
            POSITION_SEQUENCE,
            Attributes.item()
                .put(TABLE_POSITION, "0")
                .put(DATA_COLLECTION_CENTER, "0", "0", "0")
                .put(RECONSTRUCTION_TARGET_CENTER, "0", "0", "0"));
  }

  private static Attributes geometry(Attributes shared) {
    return shared
        .items(
            GEOMETRY_SEQUENCE,
            Attributes.item()
                .put(Tag.DISTANCE_SOURCE_TO_DETECTOR, "1085")
                .put(DISTANCE_TO_CENTER, "595"))
        .items(
            RECONSTRUCTION_SEQUENCE,
            Attributes.item()
                .put(RECONSTRUCTION_ALGORITHM, "ITERATIVE")
                .put(CONVOLUTION_KERNEL, "Br40")
                .put(CONVOLUTION_KERNEL_GROUP, "SOFT_TISSUE")
                .put(RECONSTRUCTION_DIAMETER, "360")
                .put(RECONSTRUCTION_PIXEL_SPACING, "22.5", "22.5")
                .put(RECONSTRUCTION_ANGLE, "360")
                .put(IMAGE_FILTER, "SMOOTH"));
  }
}
