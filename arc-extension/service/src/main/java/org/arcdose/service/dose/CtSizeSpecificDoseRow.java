package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.SizeSpecificDose;

/** A row of ct_size_specific_dose. */
@Entity
@Table(name = "ct_size_specific_dose")
class CtSizeSpecificDoseRow {
  @EmbeddedId EventItem key;
  @Embedded SizeSpecificDose values;

  protected CtSizeSpecificDoseRow() {}

  CtSizeSpecificDoseRow(EventItem key, SizeSpecificDose values) {
    this.key = key;
    this.values = values;
  }
}
