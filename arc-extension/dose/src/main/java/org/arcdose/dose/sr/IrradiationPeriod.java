package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.ReportContext;

/**
 * Whether all events lie between Start and End of X-Ray Irradiation (113809 and 113810, DCM); those
 * that do not are a note.
 */
final class IrradiationPeriod {
  /** Times in whole seconds may have been rounded or cut off. */
  private static final Duration ROUNDING = Duration.ofSeconds(1);

  private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(Duration.ofDays(1).toSeconds());

  private final LocalDateTime start;
  private final LocalDateTime end;

  private IrradiationPeriod(LocalDateTime start, LocalDateTime end) {
    this.start = start;
    this.end = end;
  }

  static void check(
      Section root,
      ReportContext context,
      List<CtIrradiationEvent> ct,
      List<ProjectionIrradiationEvent> projection) {
    LocalDateTime start = context.irradiationStart();
    LocalDateTime end = context.irradiationEnd();
    if (start != null && end != null && end.isBefore(start)) {
      root.note(DoseConcepts.IRRADIATION_END, "is before the start");
      return;
    }
    IrradiationPeriod period = new IrradiationPeriod(start, end);
    period.check(
        root,
        CtConcepts.ACQUISITION,
        ct,
        event -> event.facts().startedAt(),
        event -> event.acquisition().exposureTimeS());
    period.check(
        root,
        ProjectionConcepts.EVENT,
        projection,
        event -> event.facts().startedAt(),
        event -> event.source().irradiationDurationS());
  }

  private <E> void check(
      Section root,
      Concept concept,
      List<E> events,
      Function<E, LocalDateTime> startedAt,
      Function<E, BigDecimal> durationS) {
    List<E> outside =
        events.stream()
            .filter(event -> isOutside(startedAt.apply(event), durationS.apply(event)))
            .toList();
    if (!outside.isEmpty()) {
      root.note(
          concept,
          (events.indexOf(outside.get(0)) + 1)
              + (outside.size() == 1 ? " lies" : " and " + (outside.size() - 1) + " more lie")
              + " outside the start and the end of the irradiation");
    }
  }

  private boolean isOutside(LocalDateTime startedAt, BigDecimal durationS) {
    if (startedAt == null) {
      return false;
    }
    LocalDateTime endedAt =
        durationS == null || durationS.compareTo(MOST_SECONDS) > 0
            ? startedAt
            : startedAt.plusNanos(durationS.movePointRight(9).longValue());
    return (start != null && startedAt.isBefore(start.minus(ROUNDING)))
        || (end != null && endedAt.isAfter(end.plus(ROUNDING)));
  }
}
