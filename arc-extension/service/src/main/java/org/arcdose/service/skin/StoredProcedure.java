package org.arcdose.service.skin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.report.DoseReportEvents;

/**
 * The reports of one procedure: a dose report, or all images of a device and study that stand for
 * one.
 */
public record StoredProcedure(List<DoseReport> reports) {
  /** Whatever order reports came in, their events are in one order. */
  private static final Comparator<DoseReport> BY_TIME =
      Comparator.comparing(
              (DoseReport report) -> report.study().studyDate(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(
              StoredProcedure::began,
              Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
          .thenComparing(DoseReport::sopInstanceUid);

  public StoredProcedure {
    reports = List.copyOf(reports);
  }

  /** Procedures in the order of their time, whatever the order of the reports. */
  public static List<StoredProcedure> of(Collection<DoseReport> reports) {
    Map<Object, List<DoseReport>> procedures = new LinkedHashMap<>();
    reports.stream()
        .sorted(BY_TIME)
        .forEach(
            report ->
                procedures.computeIfAbsent(key(report), key -> new ArrayList<>()).add(report));
    return procedures.values().stream().map(StoredProcedure::new).toList();
  }

  /** Its events in the order of time. */
  List<ReportedEvent> events() {
    return reports.stream().flatMap(report -> DoseReportEvents.of(report).stream()).toList();
  }

  /** What made it. */
  public Equipment equipment() {
    return reports.get(0).equipment();
  }

  /** What made it, as a text for staff. */
  public String device() {
    return Stream.of(
            equipment().manufacturer(),
            equipment().manufacturerModelName(),
            equipment().stationName())
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  /** The study it is of. */
  public String studyInstanceUid() {
    return reports.get(0).study().studyInstanceUid();
  }

  /** Null if unknown. */
  public LocalDate date() {
    return reports.get(0).study().studyDate();
  }

  private record ImagesOf(String study, Equipment device) {}

  private static Object key(DoseReport report) {
    return report.templateId().isEmpty()
        ? new ImagesOf(report.study().studyInstanceUid(), report.equipment())
        : report.sopInstanceUid();
  }

  private static LocalDateTime began(DoseReport report) {
    if (report.context().irradiationStart() != null) {
      return report.context().irradiationStart();
    }
    return report.projectionEvents().stream()
        .map(StoredProcedure::began)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static LocalDateTime began(ProjectionIrradiationEvent event) {
    return event.facts().startedAt();
  }
}
