package org.arcdose.synthetic.expected;

/** Totals of a plane and their calibration (PS3.16 TID 10002, 10004 to 10007). */
public enum PlaneField implements Field {
  ACQUISITION_PLANE(Content.code("113764", "Acquisition Plane")),
  DOSE_AREA_PRODUCT_GYM2(Content.num("113722", "Dose Area Product Total", Units.GY_M2)),
  DOSE_RP_GY(Content.num("113725", "Dose (RP) Total", Units.GY)),
  FLUORO_DOSE_AREA_PRODUCT_GYM2(
      Content.num("113726", "Fluoro Dose Area Product Total", Units.GY_M2)),
  FLUORO_DOSE_RP_GY(Content.num("113728", "Fluoro Dose (RP) Total", Units.GY)),
  FLUORO_TIME_S(Content.num("113730", "Total Fluoro Time", Units.SECOND)),
  ACQUISITION_DOSE_AREA_PRODUCT_GYM2(
      Content.num("113727", "Acquisition Dose Area Product Total", Units.GY_M2)),
  ACQUISITION_DOSE_RP_GY(Content.num("113729", "Acquisition Dose (RP) Total", Units.GY)),
  ACQUISITION_TIME_S(Content.num("113855", "Total Acquisition Time", Units.SECOND)),
  RADIOGRAPHIC_FRAMES(Content.num("113731", "Total Number of Radiographic Frames", Units.NONE)),
  SOURCE_TO_REFERENCE_POINT_MM(
      Content.num("113737", "Distance Source to Reference Point", Units.MM)),
  REFERENCE_POINT(Content.code("113780", "Reference Point Definition")),
  DETECTOR_TYPE(Content.code("113947", "Detector Type")),

  /** Of one breast. */
  GLANDULAR_DOSE_MGY(Content.num("111637", "Accumulated Average Glandular Dose", Units.MGY)),
  /** Of one breast. */
  LATERALITY(Content.code(Codes.sct("272741003", "Laterality"))),

  // calibration
  DOSE_MEASUREMENT_DEVICE(Content.code("113794", "Dose Measurement Device")),
  CALIBRATED_AT(Content.dateTime("113723", "Calibration DateTime")),
  CALIBRATION_FACTOR(Content.num("122322", "Calibration Factor", Units.NONE)),
  CALIBRATION_UNCERTAINTY_PERCENT(Content.num("113763", "Calibration Uncertainty", Units.PERCENT)),
  CALIBRATION_RESPONSIBLE_PARTY(Content.text("113724", "Calibration Responsible Party"));

  private final Content content;

  PlaneField(Content content) {
    this.content = content;
  }

  @Override
  public Content content() {
    return content;
  }
}
