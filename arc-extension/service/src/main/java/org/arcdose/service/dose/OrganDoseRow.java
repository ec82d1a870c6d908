package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.OrganDose;

/** A row of organ_dose. */
@Entity
@Table(name = "organ_dose")
class OrganDoseRow {
  @EmbeddedId EventItem key;
  @Embedded OrganDose values;

  protected OrganDoseRow() {}

  OrganDoseRow(EventItem key, OrganDose values) {
    this.key = key;
    this.values = values;
  }
}
