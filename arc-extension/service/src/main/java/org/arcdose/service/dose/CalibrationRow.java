package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.Calibration;

/** A row of calibration. */
@Entity
@Table(name = "calibration")
class CalibrationRow {
  @EmbeddedId ReportItem key;
  @Embedded Calibration values;

  protected CalibrationRow() {}

  CalibrationRow(ReportItem key, Calibration values) {
    this.key = key;
    this.values = values;
  }
}
