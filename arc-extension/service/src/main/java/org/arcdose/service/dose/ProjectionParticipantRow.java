package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.Participant;

/** A row of projection_participant. */
@Entity
@Table(name = "projection_participant")
class ProjectionParticipantRow {
  @EmbeddedId EventItem key;
  @Embedded Participant values;

  protected ProjectionParticipantRow() {}

  ProjectionParticipantRow(EventItem key, Participant values) {
    this.key = key;
    this.values = values;
  }
}
