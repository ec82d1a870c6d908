package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.ProjectionIrradiationEvent;

/** A row of projection_event. */
@Entity
@Table(name = "projection_event")
class ProjectionEventRow {
  @EmbeddedId ReportItem key;
  @Embedded ProjectionIrradiationEvent values;

  protected ProjectionEventRow() {}

  ProjectionEventRow(ReportItem key, ProjectionIrradiationEvent values) {
    this.key = key;
    this.values = values;
  }
}
