package org.arcdose.archive.dcm4chee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import org.arcdose.archive.dcm4chee.ChangeQueue.Change;
import org.dcm4che3.data.IDWithIssuer;
import org.dcm4chee.arc.delete.StudyDeleteContext;
import org.dcm4chee.arc.entity.Patient;
import org.dcm4chee.arc.entity.Study;
import org.dcm4chee.arc.patient.PatientMgtContext;
import org.dcm4chee.arc.study.StudyMgtContext;

/**
 * Notes which studies and patients the archive changes. Under the rules of {@link StoredObserver}:
 * nothing escapes into the archive. Some of these events come before the archive's commit, and some
 * also when it failed: what is so is asked later.
 */
@ApplicationScoped
public class ChangeObserver {
  private final ChangeQueue changes;
  private final StoredQueue meter;

  @Inject
  public ChangeObserver(ChangeQueue changes, StoredQueue meter) {
    this.changes = changes;
    this.meter = meter;
  }

  /** For the proxies of the container. */
  ChangeObserver() {
    this(null, null);
  }

  void deleted(@Observes StudyDeleteContext context) {
    note(
        () -> {
          Study study = context.getStudy();
          if (study != null) {
            changes.offer(new Change.OfStudy(study.getStudyInstanceUID()));
          }
        });
  }

  void updated(@Observes StudyMgtContext context) {
    note(() -> changes.offer(new Change.OfStudy(context.getStudyInstanceUID())));
  }

  /**
   * Of a merge the remaining patient: the studies are his by now. Which of the three tell who he is
   * depends on who asked for the change.
   */
  void updated(@Observes PatientMgtContext context) {
    note(
        () -> {
          Patient patient = context.getPatient();
          if (patient != null) {
            changes.offer(new Change.OfPatient(patient.getPk()));
          }
          if (context.getPatPk() != 0) {
            changes.offer(new Change.OfPatient(context.getPatPk()));
          }
          Collection<IDWithIssuer> ids = context.getPatientIDs();
          if (ids != null) {
            ids.forEach(id -> changes.offer(new Change.OfPatientId(id.getID())));
          }
        });
  }

  private void note(Runnable change) {
    long began = System.nanoTime();
    try {
      change.run();
    } catch (Throwable e) {
      changes.miss();
    }
    meter.observed(System.nanoTime() - began);
  }
}
