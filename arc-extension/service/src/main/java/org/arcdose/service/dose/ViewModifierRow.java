package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.arcdose.dicom.Code;

/** A row of projection_view_modifier. */
@Entity
@Table(name = "projection_view_modifier")
class ViewModifierRow {
  @EmbeddedId EventItem key;
  @Embedded Code values;

  protected ViewModifierRow() {}

  ViewModifierRow(EventItem key, Code values) {
    this.key = key;
    this.values = values;
  }
}
