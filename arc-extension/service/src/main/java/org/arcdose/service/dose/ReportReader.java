package org.arcdose.service.dose;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.arcdose.dicom.Code;
import org.arcdose.dose.Calibration;
import org.arcdose.dose.CtAccumulatedDose;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.CtPhantomTotal;
import org.arcdose.dose.CtXRaySource;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.Finding;
import org.arcdose.dose.GlandularAccumulatedDose;
import org.arcdose.dose.Observer;
import org.arcdose.dose.Participant;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.SizeSpecificDose;
import org.arcdose.dose.StudyFacts;
import org.arcdose.dose.XRayFilter;

/**
 * Builds the reports of a study from their rows: one query per table, whatever the number of
 * reports.
 */
final class ReportReader {
  private final EntityManager entities;

  ReportReader(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The reports of a study that count, oldest first.
   *
   * @param equipment of each report by its equipment id
   */
  List<DoseReport> reports(long study, StudyFacts facts, Function<Long, Equipment> equipment) {
    List<DoseReportRow> rows =
        entities
            .createQuery(
                "select r from DoseReportRow r where r.studyId = :study and r.supersededBy is null"
                    + " order by r.id",
                DoseReportRow.class)
            .setParameter("study", study)
            .getResultList();
    List<Long> ids = rows.stream().map(row -> row.id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, List<CtTotalRow>> ctTotals = items(CtTotalRow.class, ids, row -> row.key);
    Map<Long, List<CtPhantomTotalRow>> ctPhantomTotals =
        items(CtPhantomTotalRow.class, ids, row -> row.key);
    Map<Long, List<ProjectionTotalRow>> projectionTotals =
        items(ProjectionTotalRow.class, ids, row -> row.key);
    Map<Long, List<GlandularTotalRow>> glandularTotals =
        items(GlandularTotalRow.class, ids, row -> row.key);
    Map<Long, List<CtIrradiationEvent>> ctEvents = ctEvents(ids);
    Map<Long, List<ProjectionIrradiationEvent>> projectionEvents = projectionEvents(ids);
    Map<Long, List<CalibrationRow>> calibrations = items(CalibrationRow.class, ids, row -> row.key);
    Map<Long, List<ObserverRow>> observers = items(ObserverRow.class, ids, row -> row.key);
    Map<Long, List<ReportParticipantRow>> participants =
        items(ReportParticipantRow.class, ids, row -> row.key);
    Map<Long, List<FindingRow>> findings = items(FindingRow.class, ids, row -> row.key);
    List<DoseReport> reports = new ArrayList<>(rows.size());
    for (DoseReportRow row : rows) {
      reports.add(
          new DoseReport(
              row.sopInstanceUid,
              row.seriesInstanceUid,
              row.sopClassUid,
              row.templateId,
              row.modality,
              row.fluoroscopy,
              facts,
              equipment.apply(row.equipmentId),
              row.context,
              values(ctTotals, row.id, item -> item.values, CtAccumulatedDose.NONE),
              values(ctPhantomTotals, row.id, item -> item.values, CtPhantomTotal.NONE),
              values(projectionTotals, row.id, item -> item.values, ProjectionAccumulatedDose.NONE),
              values(glandularTotals, row.id, item -> item.values, NO_GLANDULAR_TOTAL),
              ctEvents.getOrDefault(row.id, List.of()),
              projectionEvents.getOrDefault(row.id, List.of()),
              values(calibrations, row.id, item -> item.values, Calibration.NONE),
              values(observers, row.id, item -> item.values, Observer.NONE),
              values(participants, row.id, item -> item.values, Participant.NONE),
              findings(row, values(findings, row.id, item -> item.values, NO_FINDING))));
    }
    return reports;
  }

  /** With a note if the object cannot be read again. */
  private static List<Finding> findings(DoseReportRow row, List<Finding> stored) {
    if (row.objectGoneAt == null) {
      return stored;
    }
    List<Finding> findings = new ArrayList<>(stored);
    findings.add(
        Finding.note(
            "Archive",
            "The object is no longer in the archive (found on "
                + row.objectGoneAt.toLocalDate()
                + "); these values stay as they were read before."));
    return findings;
  }

  private Map<Long, List<CtIrradiationEvent>> ctEvents(List<Long> ids) {
    Map<ReportItem, List<CtXRaySource>> sources =
        parts(CtSourceRow.class, ids, row -> row.key, row -> row.values, CtXRaySource.NONE);
    Map<ReportItem, List<SizeSpecificDose>> sizeSpecificDoses =
        parts(
            CtSizeSpecificDoseRow.class,
            ids,
            row -> row.key,
            row -> row.values,
            SizeSpecificDose.NONE);
    Map<ReportItem, List<Participant>> participants =
        parts(CtParticipantRow.class, ids, row -> row.key, row -> row.values, Participant.NONE);
    return rows(CtEventRow.class, ids, "order by r.key.doseReportId, r.key.number").stream()
        .collect(
            groupingBy(
                row -> row.key.doseReportId(),
                mapping(
                    row ->
                        row.event(
                            sources.getOrDefault(row.key, List.of()),
                            sizeSpecificDoses.getOrDefault(row.key, List.of()),
                            participants.getOrDefault(row.key, List.of())),
                    toList())));
  }

  private Map<Long, List<ProjectionIrradiationEvent>> projectionEvents(List<Long> ids) {
    Map<ReportItem, List<XRayFilter>> filters =
        parts(ProjectionFilterRow.class, ids, row -> row.key, row -> row.values, XRayFilter.NONE);
    Map<ReportItem, List<Code>> grids =
        parts(ProjectionGridRow.class, ids, row -> row.key, row -> row.values, NO_CODE);
    Map<ReportItem, List<Code>> modifiers =
        parts(ViewModifierRow.class, ids, row -> row.key, row -> row.values, NO_CODE);
    Map<ReportItem, List<Participant>> participants =
        parts(
            ProjectionParticipantRow.class,
            ids,
            row -> row.key,
            row -> row.values,
            Participant.NONE);
    return rows(ProjectionEventRow.class, ids, "order by r.key.doseReportId, r.key.number").stream()
        .collect(
            groupingBy(
                row -> row.key.doseReportId(),
                mapping(
                    row ->
                        row.event(
                            filters.getOrDefault(row.key, List.of()),
                            grids.getOrDefault(row.key, List.of()),
                            modifiers.getOrDefault(row.key, List.of()),
                            participants.getOrDefault(row.key, List.of())),
                    toList())));
  }

  /** What belongs to events, by the event. */
  private <R, T> Map<ReportItem, List<T>> parts(
      Class<R> type, List<Long> ids, Function<R, EventItem> key, Function<R, T> values, T empty) {
    return rows(type, ids, "order by r.key.doseReportId, r.key.eventNumber, r.key.number").stream()
        .collect(
            groupingBy(
                row -> new ReportItem(key.apply(row).doseReportId(), key.apply(row).eventNumber()),
                mapping(row -> Objects.requireNonNullElse(values.apply(row), empty), toList())));
  }

  private <R> Map<Long, List<R>> items(Class<R> type, List<Long> ids, Function<R, ReportItem> key) {
    return rows(type, ids, "order by r.key.doseReportId, r.key.number").stream()
        .collect(groupingBy(row -> key.apply(row).doseReportId()));
  }

  private <R> List<R> rows(Class<R> type, List<Long> ids, String order) {
    return entities
        .createQuery(
            "select r from "
                + type.getSimpleName()
                + " r where r.key.doseReportId in :ids "
                + order,
            type)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Hibernate reads a record whose columns are all null as null. */
  private static <R, T> List<T> values(
      Map<Long, List<R>> rows, long id, Function<R, T> values, T empty) {
    return rows.getOrDefault(id, List.of()).stream()
        .map(values)
        .map(value -> value == null ? empty : value)
        .toList();
  }

  private static final Finding NO_FINDING = Finding.note("", "");
  private static final GlandularAccumulatedDose NO_GLANDULAR_TOTAL =
      new GlandularAccumulatedDose(null, null);
  private static final Code NO_CODE = new Code("", "", "");
}
