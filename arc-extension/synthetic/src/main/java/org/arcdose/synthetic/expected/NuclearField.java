package org.arcdose.synthetic.expected;

/** Radiopharmaceutical administrations and organ dose (PS3.16 TID 10021, 10022, 10023). */
public enum NuclearField implements Field {
  ASSOCIATED_PROCEDURE(Content.code(Codes.sct("363589002", "Associated Procedure"))),
  AGENT(Content.code(Codes.sct("349358000", "Radiopharmaceutical agent"))),
  RADIONUCLIDE(Content.code(Codes.sct("89457008", "Radionuclide"))),
  HALF_LIFE_S(Content.num(Codes.sct("304283002", "Radionuclide Half Life"), Units.SECOND)),
  SPECIFIC_ACTIVITY_BQ_PER_MMOL(
      Content.num("123007", "Radiopharmaceutical Specific Activity", Units.BQ_PER_MMOL)),
  ADMINISTRATION_EVENT_UID(Content.uid("113503", "Radiopharmaceutical Administration Event UID")),
  EXTRAVASATION_SYMPTOMS(Content.code("113505", "Intravenous Extravasation Symptoms")),
  EXTRAVASATION_ACTIVITY_PERCENT(
      Content.num("113506", "Estimated Extravasation Activity", Units.PERCENT)),
  STARTED_AT(Content.dateTime("123003", "Radiopharmaceutical Start DateTime")),
  STOPPED_AT(Content.dateTime("123004", "Radiopharmaceutical Stop DateTime")),
  ADMINISTERED_ACTIVITY_MBQ(Content.num("113507", "Administered activity", Units.MBQ)),
  VOLUME_CM3(Content.num("123005", "Radiopharmaceutical Volume", Units.CM3)),
  PRE_ADMINISTRATION_ACTIVITY_MBQ(
      Content.num("113508", "Pre-Administration Measured Activity", Units.MBQ)),
  POST_ADMINISTRATION_ACTIVITY_MBQ(
      Content.num("113509", "Post-Administration Measured Activity", Units.MBQ)),
  ACTIVITY_DEVICE(Content.code("113540", "Activity Measurement Device")),
  ROUTE(Content.code(Codes.sct("410675002", "Route of administration"))),
  SITE(Content.code(Codes.sct("272737002", "Site of"))),
  SITE_LATERALITY(Content.code(Codes.sct("272741003", "Laterality"))),
  BRAND_NAME(Content.text("111529", "Brand Name")),
  DISPENSE_UNIT(Content.text("113511", "Radiopharmaceutical Dispense Unit Identifier")),
  LOT(Content.text("113512", "Radiopharmaceutical Lot Identifier")),
  REAGENT_VIAL(Content.text("113513", "Reagent Vial Identifier")),
  RADIONUCLIDE_ID(Content.text("113514", "Radionuclide Vial Identifier")),
  PRESCRIPTION(Content.text("113516", "Prescription Identifier")),
  COMMENT(Content.text("121106", "Comment")),
  EFFECTIVE_DOSE_MSV(Content.num("113839", "Effective Dose", Units.MSV)),

  // organ dose
  FINDING_SITE(Content.code(Codes.sct("363698007", "Finding Site"))),
  ORGAN_LATERALITY(Content.code(Codes.sct("272741003", "Laterality"))),
  MASS_G(Content.num(Codes.sct("118538004", "Mass"), Units.G)),
  ORGAN_DOSE_MGY(Content.num("113518", "Organ Dose", Units.MGY)),
  MEASUREMENT_METHOD(Content.text(Codes.sct("370129005", "Measurement Method"))),
  REFERENCE_AUTHORITY(Content.text("121406", "Reference Authority")),

  // image headers only
  SERIES_INSTANCE_UID(null),
  SERIES_STARTED_AT(null),
  SLICES(null),
  RECONSTRUCTION_METHOD(null),
  COINCIDENCE_WINDOW_NS(null),
  ENERGY_WINDOW_LOWER_KEV(null),
  ENERGY_WINDOW_UPPER_KEV(null),
  AGENT_TEXT(null);

  private final Content content;

  NuclearField(Content content) {
    this.content = content;
  }

  @Override
  public Content content() {
    return content;
  }
}
