package org.arcdose.dose.sr;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.arcdose.dicom.sr.TimedMeasurement;

/** A period; what has no end is a moment, what has no start may be any time. */
record Period(LocalDateTime start, LocalDateTime end) {
  static Period of(Section section) {
    LocalDateTime start = section.dateTime(ProjectionConcepts.STARTED);
    LocalDateTime end = section.dateTime(EnhancedConcepts.ENDED);
    return new Period(start, end == null ? start : end);
  }

  boolean overlaps(Period other) {
    return start == null
        || other.start == null
        || !start.isAfter(other.end) && !other.start.isAfter(end);
  }

  /** Whether the report gives a date without a time, which is any time of a day. */
  boolean isAnyTime() {
    return start != null && start.equals(end) && start.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  boolean contains(Period other) {
    return start != null
        && other.start != null
        && !other.start.isBefore(start)
        && !other.end.isAfter(end);
  }

  /** The rows of a table that apply: those in this period, else the last one before it. */
  List<TimedMeasurement> applying(List<TimedMeasurement> rows) {
    if (start == null) {
      return rows;
    }
    List<TimedMeasurement> within =
        rows.stream()
            .filter(row -> !row.at().local().isBefore(start) && !row.at().local().isAfter(end))
            .toList();
    List<TimedMeasurement> before =
        rows.stream().filter(row -> row.at().local().isBefore(start)).toList();
    return within.isEmpty() && !before.isEmpty() ? List.of(before.get(before.size() - 1)) : within;
  }
}
