package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.arcdose.dose.AdministeredActivity;
import org.arcdose.dose.OrganDose;
import org.arcdose.dose.Participant;
import org.arcdose.dose.Radiopharmaceutical;
import org.arcdose.dose.RadiopharmaceuticalAdministration;

/** A row of administration: what of a radiopharmaceutical administration is there once. */
@Entity
@Table(name = "administration")
class AdministrationRow {
  @EmbeddedId ReportItem key;
  @Embedded Radiopharmaceutical radiopharmaceutical;
  @Embedded AdministeredActivity activity;

  protected AdministrationRow() {}

  AdministrationRow(ReportItem key, RadiopharmaceuticalAdministration administration) {
    this.key = key;
    this.radiopharmaceutical = administration.radiopharmaceutical();
    this.activity = administration.activity();
  }

  RadiopharmaceuticalAdministration administration(
      List<OrganDose> organDoses, List<Participant> participants) {
    return new RadiopharmaceuticalAdministration(
        radiopharmaceutical, activity, organDoses, participants);
  }
}
