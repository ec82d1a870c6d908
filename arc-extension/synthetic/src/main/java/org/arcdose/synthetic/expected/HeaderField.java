package org.arcdose.synthetic.expected;

/** What the header of an object says of study, patient and equipment (PS3.3 C.7). */
public enum HeaderField implements Field {
  SOP_CLASS_UID,
  SOP_INSTANCE_UID,
  SERIES_INSTANCE_UID,
  STUDY_INSTANCE_UID,
  /** Study Date and Time. */
  STUDY_STARTED_AT,
  ACCESSION_NUMBER,
  STUDY_DESCRIPTION,
  PATIENT_NAME,
  PATIENT_ID,
  ISSUER_OF_PATIENT_ID,
  /** DA as text: {@code 19700131}. */
  PATIENT_BIRTH_DATE,
  PATIENT_SEX,
  /** At the study date, to a tenth of a year. */
  PATIENT_AGE_YEARS,
  PATIENT_SIZE_M,
  PATIENT_WEIGHT_KG,
  MANUFACTURER,
  MANUFACTURER_MODEL_NAME,
  STATION_NAME,
  INSTITUTION_NAME,
  INSTITUTIONAL_DEPARTMENT_NAME,
  DEVICE_SERIAL_NUMBER,
  SOFTWARE_VERSIONS,
  OPERATORS_NAME;

  /** None: these are elements, not content items. */
  @Override
  public Content content() {
    return null;
  }
}
