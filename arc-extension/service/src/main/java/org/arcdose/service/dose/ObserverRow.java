package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.Observer;

/** A row of observer. */
@Entity
@Table(name = "observer")
class ObserverRow {
  @EmbeddedId ReportItem key;
  @Embedded Observer values;

  protected ObserverRow() {}

  ObserverRow(ReportItem key, Observer values) {
    this.key = key;
    this.values = values;
  }
}
