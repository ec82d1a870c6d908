package org.arcdose.synthetic.expected;

/** What stands at the root of a dose report (PS3.16 TID 10001, 10011, 1002). */
public enum ReportField implements Field {
  PROCEDURE_REPORTED(Content.code("121058", "Procedure reported")),
  INTENT(Content.code(Codes.sct("363703001", "Has Intent"))),
  ACQUISITION_DEVICE_TYPE(Content.code("122142", "Acquisition Device Type")),
  OBSERVER_TYPE(Content.code("121005", "Observer Type")),
  DEVICE_OBSERVER_UID(Content.uid("121012", "Device Observer UID")),
  DEVICE_OBSERVER_NAME(Content.text("121013", "Device Observer Name")),
  DEVICE_OBSERVER_MANUFACTURER(Content.text("121014", "Device Observer Manufacturer")),
  DEVICE_OBSERVER_MODEL(Content.text("121015", "Device Observer Model Name")),
  DEVICE_OBSERVER_SERIAL(Content.text("121016", "Device Observer Serial Number")),
  DEVICE_OBSERVER_LOCATION(
      Content.text("121017", "Device Observer Physical Location During Observation")),
  PERSON_OBSERVER_NAME(Content.person("121008", "Person Observer Name")),
  IRRADIATION_STARTED_AT(Content.dateTime("113809", "Start of X-Ray Irradiation")),
  IRRADIATION_ENDED_AT(Content.dateTime("113810", "End of X-Ray Irradiation")),
  SCOPE_OF_ACCUMULATION(Content.code("113705", "Scope of Accumulation")),
  SCOPE_STUDY_UID(Content.uid("110180", "Study Instance UID")),
  SCOPE_STEP_UID(Content.uid("121126", "Performed Procedure Step SOP Instance UID")),
  DETECTOR_DATA_AVAILABLE(Content.code("113945", "X-Ray Detector Data Available")),
  SOURCE_DATA_AVAILABLE(Content.code("113943", "X-Ray Source Data Available")),
  MECHANICAL_DATA_AVAILABLE(Content.code("113944", "X-Ray Mechanical Data Available")),
  SOURCE_OF_DOSE_INFORMATION(Content.code("113854", "Source of Dose Information")),
  LANGUAGE(Content.code("121049", "Language of Content Item and Descendants")),
  COMMENT(Content.text("121106", "Comment"));

  private final Content content;

  ReportField(Content content) {
    this.content = content;
  }

  @Override
  public Content content() {
    return content;
  }
}
