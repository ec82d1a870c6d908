package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.Participant;

/** A row of ct_participant. */
@Entity
@Table(name = "ct_participant")
class CtParticipantRow {
  @EmbeddedId EventItem key;
  @Embedded Participant values;

  protected CtParticipantRow() {}

  CtParticipantRow(EventItem key, Participant values) {
    this.key = key;
    this.values = values;
  }
}
