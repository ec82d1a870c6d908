package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.Participant;

/** A row of administration_participant. */
@Entity
@Table(name = "administration_participant")
class AdministrationParticipantRow {
  @EmbeddedId EventItem key;
  @Embedded Participant values;

  protected AdministrationParticipantRow() {}

  AdministrationParticipantRow(EventItem key, Participant values) {
    this.key = key;
    this.values = values;
  }
}
