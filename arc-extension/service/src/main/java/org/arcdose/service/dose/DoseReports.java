package org.arcdose.service.dose;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.NuclearMedicine;
import org.arcdose.dose.PatientCharacteristics;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.RadiopharmaceuticalAdministration;
import org.hibernate.Session;

/** Saves reports on the transaction of its entity manager. */
public final class DoseReports implements DoseReportStore {
  private final EntityManager entities;

  public DoseReports(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The order of the statements is the order of the locks: the study's row comes first and lets
   * reports of one study pass one at a time.
   */
  @Override
  public void save(DoseReport report, String patientKey, String engineVersion) {
    Session session = entities.unwrap(Session.class);
    long equipment = session.doReturningWork(c -> EquipmentRows.idOf(c, report.equipment()));
    long study = session.doReturningWork(c -> StudyRows.upsert(c, report.study(), patientKey));
    StudyRows.Before before =
        session.doReturningWork(c -> StudyRows.takeOut(c, report.sopInstanceUid(), study));
    entities.persist(new DoseReportRow(before.report(), report, study, equipment, engineVersion));
    persistItems(before.report(), report);
    entities.flush();
    session.doWork(c -> StudyTotals.refresh(c, study, before.siblings()));
    Long former = before.formerStudy();
    if (former != null && former != study) {
      session.doWork(c -> StudyTotals.refresh(c, former, true));
    }
    entities.clear();
  }

  /** Table by table: rows go to the database in this order, each table as a batch. */
  private void persistItems(long id, DoseReport report) {
    persistAll(id, report.ctTotals(), CtTotalRow::new);
    persistAll(id, report.projectionTotals(), ProjectionTotalRow::new);
    persistAll(id, report.glandularTotals(), GlandularTotalRow::new);
    persistAll(id, report.ctPhantomTotals(), CtPhantomTotalRow::new);
    List<CtIrradiationEvent> ctEvents = report.ctEvents();
    persistAll(id, ctEvents, CtEventRow::new);
    persistEach(id, ctEvents, CtIrradiationEvent::sources, CtSourceRow::new);
    persistEach(id, ctEvents, CtIrradiationEvent::sizeSpecificDoses, CtSizeSpecificDoseRow::new);
    persistEach(id, ctEvents, CtIrradiationEvent::participants, CtParticipantRow::new);
    List<ProjectionIrradiationEvent> events = report.projectionEvents();
    persistAll(id, events, ProjectionEventRow::new);
    persistEach(id, events, ProjectionIrradiationEvent::filters, ProjectionFilterRow::new);
    persistEach(id, events, ProjectionIrradiationEvent::grids, ProjectionGridRow::new);
    persistEach(id, events, ProjectionIrradiationEvent::viewModifiers, ViewModifierRow::new);
    persistNuclear(id, report.nuclear());
    persistAll(id, report.patientDoses(), PatientDoseRow::new);
    persistAll(id, report.findings(), FindingRow::new);
  }

  private void persistNuclear(long id, NuclearMedicine nuclear) {
    List<RadiopharmaceuticalAdministration> events = nuclear.administrations();
    persistAll(id, events, AdministrationRow::new);
    persistEach(id, events, RadiopharmaceuticalAdministration::organDoses, OrganDoseRow::new);
    persistEach(
        id,
        events,
        RadiopharmaceuticalAdministration::participants,
        AdministrationParticipantRow::new);
    persistAll(id, nuclear.petSeries(), PetSeriesRow::new);
    if (!nuclear.patient().equals(PatientCharacteristics.NONE)) {
      persistAll(id, List.of(nuclear.patient()), PatientCharacteristicsRow::new);
    }
  }

  private <T> void persistAll(long id, List<T> items, BiFunction<ReportItem, T, Object> row) {
    for (int i = 0; i < items.size(); i++) {
      entities.persist(row.apply(new ReportItem(id, i + 1), items.get(i)));
    }
  }

  private <E, T> void persistEach(
      long id, List<E> events, Function<E, List<T>> items, BiFunction<EventItem, T, Object> row) {
    for (int event = 0; event < events.size(); event++) {
      List<T> here = items.apply(events.get(event));
      for (int i = 0; i < here.size(); i++) {
        entities.persist(row.apply(new EventItem(id, event + 1, i + 1), here.get(i)));
      }
    }
  }
}
