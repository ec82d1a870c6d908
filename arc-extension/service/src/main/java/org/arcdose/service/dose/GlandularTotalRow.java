package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.GlandularAccumulatedDose;

/** A row of glandular_total. */
@Entity
@Table(name = "glandular_total")
class GlandularTotalRow {
  @EmbeddedId ReportItem key;
  @Embedded GlandularAccumulatedDose values;

  protected GlandularTotalRow() {}

  GlandularTotalRow(ReportItem key, GlandularAccumulatedDose values) {
    this.key = key;
    this.values = values;
  }
}
