package org.arcdose.synthetic.image;

/** Tags of image headers (PS3.6) that only synthetic objects need. */
final class ImageTag {
  static final int SLICE_THICKNESS = 0x0018_0050;
  static final int PATIENT_POSITION = 0x0018_5100;
  static final int ACQUISITION_NUMBER = 0x0020_0012;
  static final int IMAGE_POSITION_PATIENT = 0x0020_0032;
  static final int IMAGE_ORIENTATION_PATIENT = 0x0020_0037;
  static final int FRAME_OF_REFERENCE_UID = 0x0020_0052;
  static final int POSITION_REFERENCE_INDICATOR = 0x0020_1040;
  static final int PIXEL_SPACING = 0x0028_0030;
  static final int RESCALE_INTERCEPT = 0x0028_1052;
  static final int RESCALE_SLOPE = 0x0028_1053;

  private ImageTag() {}
}
