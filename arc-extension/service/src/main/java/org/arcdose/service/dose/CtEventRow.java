package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of ct_event. */
@Entity
@Table(name = "ct_event")
class CtEventRow {
  @EmbeddedId ReportItem key;
  @Embedded CtEventColumns values;

  protected CtEventRow() {}

  CtEventRow(ReportItem key, CtEventColumns values) {
    this.key = key;
    this.values = values;
  }
}
