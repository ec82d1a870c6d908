package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.ProjectionAccumulatedDose;

/** A row of projection_total. */
@Entity
@Table(name = "projection_total")
class ProjectionTotalRow {
  @EmbeddedId ReportItem key;
  @Embedded ProjectionAccumulatedDose values;

  protected ProjectionTotalRow() {}

  ProjectionTotalRow(ReportItem key, ProjectionAccumulatedDose values) {
    this.key = key;
    this.values = values;
  }
}
