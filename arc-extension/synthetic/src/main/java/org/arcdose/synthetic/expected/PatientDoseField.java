package org.arcdose.synthetic.expected;

/** Patient radiation dose estimates (PS3.16 TID 10030 to 10034). */
public enum PatientDoseField implements Field {
  ESTIMATE_NAME(Content.text("128403", "Radiation Dose Estimate Name")),
  FINDING_SITE(Content.code(Codes.sct("363698007", "Finding Site"))),
  MAXIMUM_ABSORBED_DOSE_MGY(Content.num("128531", "Maximum Absorbed Radiation Dose", Units.MGY)),
  REPRESENTATION(Content.code("128413", "Distribution Representation")),
  REPRESENTATION_DATA_UID(Content.uid("128414", "Radiation Dose Representation Data")),
  EVENT_UID_USED(Content.uid("128429", "Event UID Used")),
  PATIENT_MODEL_TYPE(Content.code("128417", "Patient Model Type")),
  TRANSPORT_MODEL_TYPE(Content.code("128420", "Radiation Transport Model Type")),
  MODEL_DATA_UID(Content.uid("128425", "Patient Radiation Dose Model Data")),
  MODEL_REFERENCE(Content.text("128426", "Patient Radiation Dose Model Reference")),
  METHOD_TYPE(Content.code("128477", "Radiation Dose Estimate Method Type"));

  private final Content content;

  PatientDoseField(Content content) {
    this.content = content;
  }

  @Override
  public Content content() {
    return content;
  }
}
