package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.CtXRaySource;

/** A row of ct_source. */
@Entity
@Table(name = "ct_source")
class CtSourceRow {
  @EmbeddedId EventItem key;
  @Embedded CtXRaySource values;

  protected CtSourceRow() {}

  CtSourceRow(EventItem key, CtXRaySource values) {
    this.key = key;
    this.values = values;
  }
}
