package org.arcdose.synthetic.expected;

/** CT totals and acquisitions (PS3.16 TID 10012, 10013, 10014). */
public enum CtField implements Field {
  // totals
  IRRADIATION_EVENTS(Content.num("113812", "Total Number of Irradiation Events", Units.EVENTS)),
  DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM(
      Content.num("113813", "CT Dose Length Product Total", Units.MGY_CM)),
  EFFECTIVE_DOSE_TOTAL_MSV(Content.num("113814", "CT Effective Dose Total", Units.MSV)),
  REFERENCE_AUTHORITY(Content.text("121406", "Reference Authority")),
  PATIENT_MODEL(Content.text("113815", "Patient Model")),

  // acquisition
  ACQUISITION_PROTOCOL(Content.text("125203", "Acquisition Protocol")),
  TARGET_REGION(Content.code("123014", "Target Region")),
  ACQUISITION_TYPE(Content.code("113820", "CT Acquisition Type")),
  PROCEDURE_CONTEXT(Content.code(Codes.sct("408730004", "Procedure Context"))),
  IRRADIATION_EVENT_UID(Content.uid("113769", "Irradiation Event UID")),
  IRRADIATION_EVENT_LABEL(Content.text("113605", "Irradiation Event Label")),
  LABEL_TYPE(Content.code("113606", "Label Type")),
  XRAY_MODULATION_TYPE(Content.text("113842", "X-Ray Modulation Type")),
  COMMENT(Content.text("121106", "Comment")),

  // parameters
  EXPOSURE_TIME_S(Content.num("113824", "Exposure Time", Units.SECOND)),
  SCANNING_LENGTH_MM(Content.num("113825", "Scanning Length", Units.MM)),
  RECONSTRUCTABLE_LENGTH_MM(Content.num("113893", "Length of Reconstructable Volume", Units.MM)),
  EXPOSED_RANGE_MM(Content.num("113899", "Exposed Range", Units.MM)),
  RECONSTRUCTABLE_TOP_Z_MM(
      Content.num("113895", "Top Z Location of Reconstructable Volume", Units.MM)),
  RECONSTRUCTABLE_BOTTOM_Z_MM(
      Content.num("113896", "Bottom Z Location of Reconstructable Volume", Units.MM)),
  SCANNING_TOP_Z_MM(Content.num("113897", "Top Z Location of Scanning Length", Units.MM)),
  SCANNING_BOTTOM_Z_MM(Content.num("113898", "Bottom Z Location of Scanning Length", Units.MM)),
  FRAME_OF_REFERENCE_UID(Content.uid("112227", "Frame of Reference UID")),
  SINGLE_COLLIMATION_MM(Content.num("113826", "Nominal Single Collimation Width", Units.MM)),
  TOTAL_COLLIMATION_MM(Content.num("113827", "Nominal Total Collimation Width", Units.MM)),
  PITCH_FACTOR(Content.num("113828", "Pitch Factor", Units.RATIO)),
  XRAY_SOURCES(Content.num("113823", "Number of X-Ray Sources", Units.SOURCES)),

  // source
  SOURCE_ID(Content.text("113832", "Identification of the X-Ray Source")),
  KVP(Content.num("113733", "KVP", Units.KV)),
  MAXIMUM_TUBE_CURRENT_MA(Content.num("113833", "Maximum X-Ray Tube Current", Units.MA)),
  TUBE_CURRENT_MA(Content.num("113734", "X-Ray Tube Current", Units.MA)),
  ROTATION_TIME_S(Content.num("113834", "Exposure Time per Rotation", Units.SECOND)),
  FILTER_ALUMINUM_EQUIVALENT_MM(
      Content.num("113821", "X-ray Filter Aluminum Equivalent", Units.MM)),

  // dose
  MEAN_CTDI_VOL_MGY(Content.num("113830", "Mean CTDIvol", Units.MGY)),
  PHANTOM(Content.code("113835", "CTDIw Phantom Type")),
  DOSE_LENGTH_PRODUCT_MGY_CM(Content.num("113838", "DLP", Units.MGY_CM)),
  EFFECTIVE_DOSE_MSV(Content.num("113839", "Effective Dose", Units.MSV)),
  EFFECTIVE_DOSE_CONVERSION_MSV_PER_MGY_CM(
      Content.num("113840", "Effective Dose Conversion Factor", Units.MSV_PER_MGY_CM)),

  // size specific dose estimate
  SIZE_SPECIFIC_DOSE_MGY(Content.num("113930", "Size Specific Dose Estimation", Units.MGY)),
  LATERAL_DIMENSION_MM(Content.num("113931", "Measured Lateral Dimension", Units.MM)),
  AP_DIMENSION_MM(Content.num("113932", "Measured AP Dimension", Units.MM)),
  EFFECTIVE_DIAMETER_MM(Content.num("113933", "Derived Effective Diameter", Units.MM)),
  WATER_EQUIVALENT_DIAMETER_MM(Content.num("113980", "Water Equivalent Diameter", Units.MM));

  private final Content content;

  CtField(Content content) {
    this.content = content;
  }

  @Override
  public Content content() {
    return content;
  }
}
