package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dose.PetSeries;

/** A row of pet_series. */
@Entity
@Table(name = "pet_series")
class PetSeriesRow {
  @EmbeddedId ReportItem key;
  @Embedded PetSeries values;

  protected PetSeriesRow() {}

  PetSeriesRow(ReportItem key, PetSeries values) {
    this.key = key;
    this.values = values;
  }
}
