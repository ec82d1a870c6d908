package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.Participant;

/** A row of report_participant. */
@Entity
@Table(name = "report_participant")
class ReportParticipantRow {
  @EmbeddedId ReportItem key;
  @Embedded Participant values;

  protected ReportParticipantRow() {}

  ReportParticipantRow(ReportItem key, Participant values) {
    this.key = key;
    this.values = values;
  }
}
