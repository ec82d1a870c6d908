package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.PatientCharacteristics;

/** A row of patient_characteristics. */
@Entity
@Table(name = "patient_characteristics")
class PatientCharacteristicsRow {
  @EmbeddedId ReportItem key;
  @Embedded PatientCharacteristics values;

  protected PatientCharacteristicsRow() {}

  PatientCharacteristicsRow(ReportItem key, PatientCharacteristics values) {
    this.key = key;
    this.values = values;
  }
}
