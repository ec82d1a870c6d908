package org.arcdose.service.dose;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Modality;
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
   * The order of the statements is the order of the locks: the device comes first and keeps what
   * staff say of it, then the study's row lets reports of one study pass one at a time.
   */
  @Override
  public void save(DoseReport report, Filing filing) {
    Session session = entities.unwrap(Session.class);
    EquipmentRows.Row equipment =
        session.doReturningWork(c -> EquipmentRows.of(c, report.equipment(), filing.device()));
    long study =
        session.doReturningWork(c -> StudyRows.upsert(c, report.study(), filing.patient()));
    StudyRows.Before before =
        session.doReturningWork(c -> StudyRows.takeOut(c, report.sopInstanceUid(), study));
    entities.persist(
        new DoseReportRow(before.report(), report, study, equipment, filing.engineVersion()));
    persistItems(before.report(), report);
    entities.flush();
    session.doWork(c -> StudyTotals.refresh(c, study, before.siblings()));
    Long former = before.formerStudy();
    boolean skin = concernsSkin(equipment.effective(report.modality()), filing);
    if (skin || before.siblings() || former != null) {
      int priority = former == null ? SkinDoseRequest.AT_ONCE : SkinDoseRequest.LATER;
      session.doWork(c -> SkinDoseRequest.enter(c, List.of(study), skin, priority));
    }
    if (former != null && former != study) {
      session.doWork(
          c -> {
            StudyTotals.refresh(c, former, true);
            SkinDoseRequest.enter(c, List.of(former), false, SkinDoseRequest.LATER);
          });
    }
    entities.clear();
  }

  private static boolean concernsSkin(Modality modality, Filing filing) {
    return modality == Modality.RF || (modality == Modality.DX && filing.alwaysSkinDose());
  }

  /** Table by table: rows go to the database in this order, each table as a batch. */
  private void persistItems(long id, DoseReport report) {
    persistAll(id, report.ctTotals(), CtTotalRow::new);
    persistAll(id, report.projectionTotals(), ProjectionTotalRow::new);
    persistAll(id, report.glandularTotals(), GlandularTotalRow::new);
    persistAll(id, report.ctPhantomTotals(), CtPhantomTotalRow::new);
    persistCtEvents(id, report.ctEvents());
    persistProjectionEvents(id, report.projectionEvents());
    persistNuclear(id, report.nuclear());
    persistAll(id, report.patientDoses(), PatientDoseRow::new);
    persistAll(id, report.calibrations(), CalibrationRow::new);
    persistAll(id, report.observers(), ObserverRow::new);
    persistAll(id, report.participants(), ReportParticipantRow::new);
    persistAll(id, report.findings(), FindingRow::new);
  }

  private void persistNuclear(long id, NuclearMedicine nuclear) {
    List<RadiopharmaceuticalAdministration> events = nuclear.administrations();
    persistAll(id, events, AdministrationRow::new);
    persistParts(id, events, RadiopharmaceuticalAdministration::organDoses, OrganDoseRow::new);
    persistParts(
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

  private void persistProjectionEvents(long id, List<ProjectionIrradiationEvent> events) {
    persistAll(id, events, ProjectionEventRow::new);
    persistParts(id, events, ProjectionIrradiationEvent::filters, ProjectionFilterRow::new);
    persistParts(id, events, ProjectionIrradiationEvent::grids, ProjectionGridRow::new);
    persistParts(id, events, ProjectionIrradiationEvent::viewModifiers, ViewModifierRow::new);
    persistParts(
        id, events, ProjectionIrradiationEvent::participants, ProjectionParticipantRow::new);
  }

  private void persistCtEvents(long id, List<CtIrradiationEvent> events) {
    persistAll(id, events, CtEventRow::new);
    persistParts(id, events, CtIrradiationEvent::sources, CtSourceRow::new);
    persistParts(id, events, CtIrradiationEvent::sizeSpecificDoses, CtSizeSpecificDoseRow::new);
    persistParts(id, events, CtIrradiationEvent::participants, CtParticipantRow::new);
  }

  /** A list of every event. */
  private <E, T> void persistParts(
      long id, List<E> events, Function<E, List<T>> parts, BiFunction<EventItem, T, Object> row) {
    for (int event = 0; event < events.size(); event++) {
      List<T> items = parts.apply(events.get(event));
      for (int i = 0; i < items.size(); i++) {
        entities.persist(row.apply(new EventItem(id, event + 1, i + 1), items.get(i)));
      }
    }
  }
}
