package org.arcdose.synthetic.expected;

/** Parts a report or one of its parts consists of. */
public enum Group {
  /** Totals of a plane, of a CT, of a source. */
  ACCUMULATED,
  /** Calibration of the dose display, in {@link #ACCUMULATED}. */
  CALIBRATION,
  /** Accumulated glandular dose of one breast, in {@link #ACCUMULATED}. */
  BREAST,
  /** Dose length product by phantom, in {@link #ACCUMULATED} when there are several. */
  DLP_TOTAL,
  /** Irradiation events, administrations of a radiopharmaceutical. */
  EVENT,
  /** X-ray tubes of a CT acquisition. */
  SOURCE,
  /** X-ray filters of an event. */
  FILTER,
  /** Dose check: details of an alert. */
  ALERT,
  /** Dose check: details of a notification. */
  NOTIFICATION,
  /** Size specific dose estimates. */
  SIZE_SPECIFIC,
  /** Devices that took part. */
  DEVICE,
  /** Persons who took part. */
  PERSON,
  /** Organ doses of an administration or an estimate. */
  ORGAN_DOSE,
  /** Patient characteristics at an administration. */
  PATIENT,
  /** Series of PET images. */
  SERIES
}
