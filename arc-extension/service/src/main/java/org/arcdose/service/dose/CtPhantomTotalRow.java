package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.CtPhantomTotal;

/** A row of ct_phantom_total. */
@Entity
@Table(name = "ct_phantom_total")
class CtPhantomTotalRow {
  @EmbeddedId ReportItem key;
  @Embedded CtPhantomTotal values;

  protected CtPhantomTotalRow() {}

  CtPhantomTotalRow(ReportItem key, CtPhantomTotal values) {
    this.key = key;
    this.values = values;
  }
}
