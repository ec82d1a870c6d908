package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.arcdose.dose.CtAcquisition;
import org.arcdose.dose.CtDose;
import org.arcdose.dose.CtEventFacts;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.CtXRaySource;
import org.arcdose.dose.DoseCheck;
import org.arcdose.dose.Participant;
import org.arcdose.dose.SizeSpecificDose;

/** A row of ct_event: what of an acquisition is there once. */
@Entity
@Table(name = "ct_event")
class CtEventRow {
  @EmbeddedId ReportItem key;
  @Embedded CtEventFacts facts;
  @Embedded CtAcquisition acquisition;
  @Embedded CtDose dose;
  @Embedded DoseCheck alert;
  @Embedded DoseCheck notification;

  protected CtEventRow() {}

  CtEventRow(ReportItem key, CtIrradiationEvent event) {
    this.key = key;
    this.facts = event.facts();
    this.acquisition = event.acquisition();
    this.dose = event.dose();
    this.alert = event.alert();
    this.notification = event.notification();
  }

  CtIrradiationEvent event(
      List<CtXRaySource> sources,
      List<SizeSpecificDose> sizeSpecificDoses,
      List<Participant> participants) {
    return new CtIrradiationEvent(
        facts, acquisition, dose, alert, notification, sources, sizeSpecificDoses, participants);
  }
}
