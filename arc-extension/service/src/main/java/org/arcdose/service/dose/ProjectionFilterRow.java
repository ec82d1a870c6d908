package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.XRayFilter;

/** A row of projection_filter. */
@Entity
@Table(name = "projection_filter")
class ProjectionFilterRow {
  @EmbeddedId EventItem key;
  @Embedded XRayFilter values;

  protected ProjectionFilterRow() {}

  ProjectionFilterRow(EventItem key, XRayFilter values) {
    this.key = key;
    this.values = values;
  }
}
