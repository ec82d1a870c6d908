package org.arcdose.service.dose;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows that belong to some reports, read table by table in the order of the reports.
 *
 * @param ids of the reports
 */
record Items(EntityManager entities, List<Long> ids) {

  /** Rows that belong to a report, by its id. */
  <R> Map<Long, List<R>> rows(Class<R> type, Function<R, ReportItem> key) {
    return query(type, "r.key.doseReportId, r.key.number").stream()
        .collect(groupingBy(row -> key.apply(row).doseReportId()));
  }

  /** What belongs to a report, by its id; Hibernate reads a record of nulls as null. */
  <R, T> Map<Long, List<T>> values(
      Class<R> type, Function<R, ReportItem> key, Function<R, T> values, T empty) {
    return query(type, "r.key.doseReportId, r.key.number").stream()
        .collect(
            groupingBy(
                row -> key.apply(row).doseReportId(),
                mapping(row -> either(values.apply(row), empty), toList())));
  }

  /** What belongs to an event, by the key of the event. */
  <R, T> Map<ReportItem, List<T>> ofEvents(
      Class<R> type, Function<R, EventItem> key, Function<R, T> values, T empty) {
    return query(type, "r.key.doseReportId, r.key.eventNumber, r.key.number").stream()
        .collect(
            groupingBy(
                row -> new ReportItem(key.apply(row).doseReportId(), key.apply(row).eventNumber()),
                mapping(row -> either(values.apply(row), empty), toList())));
  }

  private static <T> T either(T value, T empty) {
    return value == null ? empty : value;
  }

  private <R> List<R> query(Class<R> type, String order) {
    return entities
        .createQuery(
            "select r from "
                + type.getSimpleName()
                + " r where r.key.doseReportId in :ids order by "
                + order,
            type)
        .setParameter("ids", ids)
        .getResultList();
  }
}
