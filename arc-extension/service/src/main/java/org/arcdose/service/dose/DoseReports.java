package org.arcdose.service.dose;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.BiFunction;
import org.arcdose.dose.CtXRaySource;
import org.arcdose.dose.DoseReport;
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
    persistAll(
        id, report.ctEvents(), (key, event) -> new CtEventRow(key, CtEventColumns.of(event)));
    for (int i = 0; i < report.ctEvents().size(); i++) {
      persistSources(id, i + 1, report.ctEvents().get(i).sources());
    }
    persistAll(id, report.projectionEvents(), ProjectionEventRow::new);
    persistAll(id, report.findings(), FindingRow::new);
  }

  private <T> void persistAll(long id, List<T> items, BiFunction<ReportItem, T, Object> row) {
    for (int i = 0; i < items.size(); i++) {
      entities.persist(row.apply(new ReportItem(id, i + 1), items.get(i)));
    }
  }

  private void persistSources(long id, int event, List<CtXRaySource> sources) {
    for (int i = 0; i < sources.size(); i++) {
      entities.persist(new CtSourceRow(new EventItem(id, event, i + 1), sources.get(i)));
    }
  }
}
