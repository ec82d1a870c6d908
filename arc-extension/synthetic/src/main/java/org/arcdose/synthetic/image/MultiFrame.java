package org.arcdose.synthetic.image;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.clinic.Exam;

/** What enhanced multi-frame images share (PS3.3 C.7.6.16 and C.7.6.17): one frame, one stack. */
final class MultiFrame {
  private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

  private static final int SHARED_GROUPS = 0x5200_9229;
  private static final int FRAME_GROUPS = 0x5200_9230;
  private static final int FRAME_CONTENT = 0x0020_9111;
  private static final int STACK_ID = 0x0020_9056;
  private static final int IN_STACK_POSITION = 0x0020_9057;
  private static final int DIMENSION_INDEX_VALUES = 0x0020_9157;
  private static final int FRAME_ACQUISITION_DATE_TIME = 0x0018_9074;
  private static final int FRAME_REFERENCE_DATE_TIME = 0x0018_9151;
  private static final int FRAME_ACQUISITION_DURATION = 0x0018_9220;
  private static final int PLANE_POSITION = 0x0020_9113;
  private static final int PLANE_ORIENTATION = 0x0020_9116;
  private static final int PIXEL_MEASURES = 0x0028_9110;
  private static final int FRAME_VOI_LUT = 0x0028_9132;
  static final int PIXEL_VALUE_TRANSFORMATION = 0x0028_9145;
  private static final int FRAME_ANATOMY = 0x0020_9071;
  private static final int FRAME_LATERALITY = 0x0020_9072;
  private static final int DIMENSION_ORGANIZATION = 0x0020_9221;
  private static final int DIMENSION_ORGANIZATION_UID = 0x0020_9164;
  private static final int DIMENSION_INDEX_SEQUENCE = 0x0020_9222;
  private static final int DIMENSION_INDEX_POINTER = 0x0020_9165;
  private static final int FUNCTIONAL_GROUP_POINTER = 0x0020_9167;

  private MultiFrame() {}

  static String dateTime(LocalDateTime time) {
    return DATE_TIME.format(time);
  }

  /** Functional groups that hold for all frames, completed by those every such image has. */
  static Attributes shared(Code region, String laterality) {
    return Attributes.item()
        .items(
            PIXEL_MEASURES,
            Attributes.item()
                .put(ImageTag.PIXEL_SPACING, "1", "1")
                .put(ImageTag.SLICE_THICKNESS, "1"))
        .items(
            FRAME_VOI_LUT,
            Attributes.item().put(ImageTag.WINDOW_CENTER, "40").put(ImageTag.WINDOW_WIDTH, "400"))
        .items(
            FRAME_ANATOMY,
            Attributes.item()
                .code(Tag.ANATOMIC_REGION_SEQUENCE, region)
                .put(FRAME_LATERALITY, laterality));
  }

  /** Numbers of the pixels as they are. */
  static Attributes transformation(String intercept, String type) {
    return Attributes.item()
        .put(ImageTag.RESCALE_INTERCEPT, intercept)
        .put(ImageTag.RESCALE_SLOPE, "1")
        .put(ImageTag.RESCALE_TYPE, type);
  }

  /**
   * The dimension module and the functional groups.
   *
   * @param shared groups of all frames
   * @param frame groups of the one frame, completed by those every frame has
   */
  static void groups(Attributes attributes, Exam exam, Attributes shared, Attributes frame) {
    String uid = exam.uid("dimension organization");
    String time = dateTime(exam.start());
    attributes
        .put(ImageTag.FRAME_OF_REFERENCE_UID, exam.uid("frame of reference"))
        .put(ImageTag.POSITION_REFERENCE_INDICATOR)
        .put(Tag.NUMBER_OF_FRAMES, 1)
        .items(DIMENSION_ORGANIZATION, Attributes.item().put(DIMENSION_ORGANIZATION_UID, uid))
        .items(
            DIMENSION_INDEX_SEQUENCE,
            Attributes.item()
                .put(DIMENSION_ORGANIZATION_UID, uid)
                .put(DIMENSION_INDEX_POINTER, "00209057")
                .put(FUNCTIONAL_GROUP_POINTER, "00209111"))
        .items(SHARED_GROUPS, shared)
        .items(
            FRAME_GROUPS,
            frame
                .items(
                    FRAME_CONTENT,
                    Attributes.item()
                        .put(FRAME_ACQUISITION_DATE_TIME, time)
                        .put(FRAME_REFERENCE_DATE_TIME, time)
                        .put(FRAME_ACQUISITION_DURATION, "500")
                        .put(STACK_ID, "1")
                        .put(IN_STACK_POSITION, 1)
                        .put(DIMENSION_INDEX_VALUES, 1))
                .items(
                    PLANE_POSITION,
                    Attributes.item().put(ImageTag.IMAGE_POSITION_PATIENT, "0", "0", "0"))
                .items(
                    PLANE_ORIENTATION,
                    Attributes.item()
                        .put(ImageTag.IMAGE_ORIENTATION_PATIENT, "1", "0", "0", "0", "1", "0")));
  }
}
