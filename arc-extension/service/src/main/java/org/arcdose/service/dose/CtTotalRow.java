package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.CtAccumulatedDose;

/** A row of ct_total. */
@Entity
@Table(name = "ct_total")
class CtTotalRow {
  @EmbeddedId ReportItem key;
  @Embedded CtAccumulatedDose values;

  protected CtTotalRow() {}

  CtTotalRow(ReportItem key, CtAccumulatedDose values) {
    this.key = key;
    this.values = values;
  }
}
