package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dicom.Code;

/** A row of projection_grid. */
@Entity
@Table(name = "projection_grid")
class ProjectionGridRow {
  @EmbeddedId EventItem key;
  @Embedded Code values;

  protected ProjectionGridRow() {}

  ProjectionGridRow(EventItem key, Code values) {
    this.key = key;
    this.values = values;
  }
}
