package org.arcdose.service.dose;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.Finding;

/** A row of finding. */
@Entity
@Table(name = "finding")
class FindingRow {
  @EmbeddedId ReportItem key;

  @Embedded
  @AttributeOverride(name = "where", column = @Column(name = "location"))
  Finding values;

  protected FindingRow() {}

  FindingRow(ReportItem key, Finding values) {
    this.key = key;
    this.values = values;
  }
}
