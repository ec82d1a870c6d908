package org.arcdose.dose.sr;

import org.arcdose.dicom.sr.Concept;

/** Concept names that CT and projection reports share (PS3.16 Annex D and CIDs). */
final class DoseConcepts {
  static final Concept REPORT = dcm("113701", "X-Ray Radiation Dose Report");
  static final Concept PROCEDURE_REPORTED = dcm("121058", "Procedure reported");
  static final Concept INTENT = Concept.of("363703001", "SCT", "Has Intent");
  static final Concept SCOPE = dcm("113705", "Scope of Accumulation");
  static final Concept SOURCE_OF_DOSE_INFORMATION = dcm("113854", "Source of Dose Information");
  static final Concept DEVICE_TYPE = dcm("122142", "Acquisition Device Type");
  static final Concept OBSERVER_UID = dcm("121012", "Device Observer UID");
  static final Concept OBSERVER_NAME = dcm("121013", "Device Observer Name");
  static final Concept OBSERVER_MANUFACTURER = dcm("121014", "Device Observer Manufacturer");
  static final Concept OBSERVER_MODEL = dcm("121015", "Device Observer Model Name");
  static final Concept OBSERVER_SERIAL = dcm("121016", "Device Observer Serial Number");
  static final Concept OBSERVER_LOCATION =
      dcm("121017", "Device Observer Physical Location During Observation");
  static final Concept OBSERVER_PERSON = dcm("121008", "Person Observer Name");
  static final Concept OBSERVER_ORGANIZATION = dcm("121009", "Person Observer's Organization Name");
  static final Concept OBSERVER_ORGANIZATION_ROLE =
      dcm("121010", "Person Observer's Role in the Organization");
  static final Concept OBSERVER_ROLE = dcm("121011", "Person Observer's Role in this Procedure");
  static final Concept DETECTOR_DATA = dcm("113945", "X-Ray Detector Data Available");
  static final Concept SOURCE_DATA = dcm("113943", "X-Ray Source Data Available");
  static final Concept MECHANICAL_DATA = dcm("113944", "X-Ray Mechanical Data Available");
  static final Concept IRRADIATION_START = dcm("113809", "Start of X-Ray Irradiation");
  static final Concept IRRADIATION_END = dcm("113810", "End of X-Ray Irradiation");
  static final Concept EVENT_UID = dcm("113769", "Irradiation Event UID");
  static final Concept STARTED = dcm("111526", "DateTime Started");
  static final Concept PROTOCOL = dcm("125203", "Acquisition Protocol");
  static final Concept TARGET_REGION = dcm("123014", "Target Region");
  static final Concept KVP = dcm("113733", "KVP");
  static final Concept TUBE_CURRENT = dcm("113734", "X-Ray Tube Current");
  static final Concept EXPOSURE_TIME = dcm("113824", "Exposure Time");
  static final Concept COMMENT = dcm("121106", "Comment");

  static final Concept EFFECTIVE_DOSE = dcm("113839", "Effective Dose");
  static final Concept REFERENCE_AUTHORITY = dcm("121406", "Reference Authority");
  static final Concept MEASUREMENT_METHOD = Concept.of("370129005", "SCT", "Measurement Method");
  static final Concept PERSON_NAME = dcm("113870", "Person Name");
  static final Concept PERSON_ID = dcm("113871", "Person ID");
  static final Concept PERSON_ID_ISSUER = dcm("113872", "Person ID Issuer");
  static final Concept ORGANIZATION = dcm("113873", "Organization Name");
  static final Concept ORGANIZATION_ROLE = dcm("113874", "Person Role in Organization");
  static final Concept PERSON_ROLE = dcm("113875", "Person Role in Procedure");
  static final Concept DEVICE_ROLE = dcm("113876", "Device Role in Procedure");
  static final Concept DEVICE_NAME = dcm("113877", "Device Name");
  static final Concept DEVICE_MANUFACTURER = dcm("113878", "Device Manufacturer");
  static final Concept DEVICE_MODEL = dcm("113879", "Device Model Name");
  static final Concept DEVICE_SERIAL = dcm("113880", "Device Serial Number");

  private DoseConcepts() {}

  static Concept dcm(String value, String meaning) {
    return Concept.of(value, "DCM", meaning);
  }
}
