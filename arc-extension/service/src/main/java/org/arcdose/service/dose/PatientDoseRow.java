package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.PatientDoseEstimate;

/** A row of patient_dose. */
@Entity
@Table(name = "patient_dose")
class PatientDoseRow {
  @EmbeddedId ReportItem key;
  @Embedded PatientDoseEstimate values;

  protected PatientDoseRow() {}

  PatientDoseRow(ReportItem key, PatientDoseEstimate values) {
    this.key = key;
    this.values = values;
  }
}
