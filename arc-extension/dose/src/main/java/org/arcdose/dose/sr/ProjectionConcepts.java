package org.arcdose.dose.sr;

import static org.arcdose.dose.sr.DoseConcepts.dcm;

import org.arcdose.dicom.sr.Concept;

/** Concept names and values of the projection templates (PS3.16 TID 10001 to 10007). */
final class ProjectionConcepts {
  static final Concept ACCUMULATED = dcm("113702", "Accumulated X-Ray Dose Data");
  static final Concept PLANE = dcm("113764", "Acquisition Plane");
  static final Concept DAP_TOTAL = dcm("113722", "Dose Area Product Total");
  static final Concept DOSE_RP_TOTAL = dcm("113725", "Dose (RP) Total");
  static final Concept FLUORO_DAP_TOTAL = dcm("113726", "Fluoro Dose Area Product Total");
  static final Concept FLUORO_DOSE_RP_TOTAL = dcm("113728", "Fluoro Dose (RP) Total");
  static final Concept FLUORO_TIME_TOTAL = dcm("113730", "Total Fluoro Time");
  static final Concept ACQUISITION_DAP_TOTAL = dcm("113727", "Acquisition Dose Area Product Total");
  static final Concept ACQUISITION_DOSE_RP_TOTAL = dcm("113729", "Acquisition Dose (RP) Total");
  static final Concept ACQUISITION_TIME_TOTAL = dcm("113855", "Total Acquisition Time");
  static final Concept FRAMES_TOTAL = dcm("113731", "Total Number of Radiographic Frames");
  static final Concept REFERENCE_POINT = dcm("113780", "Reference Point Definition");
  static final Concept AGD_TOTAL = dcm("111637", "Accumulated Average Glandular Dose");

  static final Concept EVENT = dcm("113706", "Irradiation Event X-Ray Data");
  static final Concept STARTED = dcm("111526", "DateTime Started");
  static final Concept EVENT_TYPE = dcm("113721", "Irradiation Event Type");
  static final Concept IMAGE_VIEW = dcm("111031", "Image View");
  static final Concept DAP = dcm("122130", "Dose Area Product");
  static final Concept DOSE_RP = dcm("113738", "Dose (RP)");
  static final Concept AGD = dcm("111631", "Average Glandular Dose");
  static final Concept EXPOSURE = dcm("113736", "Exposure");
  static final Concept IRRADIATION_DURATION = dcm("113742", "Irradiation Duration");
  static final Concept PULSES = dcm("113768", "Number of Pulses");
  static final Concept PULSE_WIDTH = dcm("113793", "Pulse Width");

  /** What Philips Allura writes for the pulses of an acquisition run. */
  static final Concept PHILIPS_FRAMES = Concept.of("003", "99PHI-IXR-XPER", "Number of Frames");

  static final Concept PRIMARY_ANGLE = dcm("112011", "Positioner Primary Angle");
  static final Concept SECONDARY_ANGLE = dcm("112012", "Positioner Secondary Angle");
  static final Concept COMPRESSION_THICKNESS = dcm("111633", "Compression Thickness");

  static final Concept LATERALITY = sct("272741003", "Laterality");
  static final Concept ANATOMICAL_STRUCTURE = sct("91723000", "Anatomical structure");

  static final Concept MAMMOGRAPHY = sct("71651007", "Mammography");
  static final Concept FLUOROSCOPY = sct("44491008", "Fluoroscopy");
  static final Concept FLUOROSCOPY_GUIDED =
      dcm("113957", "Fluoroscopy-Guided Projection Radiography System");
  static final Concept INTEGRATED = dcm("113958", "Integrated Projection Radiography System");
  static final Concept CASSETTE_BASED =
      dcm("113959", "Cassette-based Projection Radiography System");

  private ProjectionConcepts() {}

  private static Concept sct(String value, String meaning) {
    return Concept.of(value, "SCT", meaning);
  }
}
