package org.arcdose.service.dose;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.arcdose.dicom.Code;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.CtXRaySource;
import org.arcdose.dose.OrganDose;
import org.arcdose.dose.Participant;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.RadiopharmaceuticalAdministration;
import org.arcdose.dose.SizeSpecificDose;
import org.arcdose.dose.XRayFilter;

/** Builds the events of some reports from their rows and those of their lists. */
final class EventReader {
  private static final Code NO_CODE = new Code("", "", "");

  private final Items items;

  EventReader(Items items) {
    this.items = items;
  }

  Map<Long, List<CtIrradiationEvent>> ct() {
    Map<ReportItem, List<CtXRaySource>> sources =
        items.ofEvents(CtSourceRow.class, row -> row.key, row -> row.values, CtXRaySource.NONE);
    Map<ReportItem, List<SizeSpecificDose>> sizeSpecificDoses =
        items.ofEvents(
            CtSizeSpecificDoseRow.class, row -> row.key, row -> row.values, SizeSpecificDose.NONE);
    Map<ReportItem, List<Participant>> participants =
        items.ofEvents(CtParticipantRow.class, row -> row.key, row -> row.values, Participant.NONE);
    return items.rows(CtEventRow.class, row -> row.key).values().stream()
        .flatMap(List::stream)
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

  Map<Long, List<ProjectionIrradiationEvent>> projection() {
    Map<ReportItem, List<XRayFilter>> filters =
        items.ofEvents(
            ProjectionFilterRow.class, row -> row.key, row -> row.values, XRayFilter.NONE);
    Map<ReportItem, List<Code>> grids =
        items.ofEvents(ProjectionGridRow.class, row -> row.key, row -> row.values, NO_CODE);
    Map<ReportItem, List<Code>> modifiers =
        items.ofEvents(ViewModifierRow.class, row -> row.key, row -> row.values, NO_CODE);
    Map<ReportItem, List<Participant>> participants =
        items.ofEvents(
            ProjectionParticipantRow.class, row -> row.key, row -> row.values, Participant.NONE);
    return items.rows(ProjectionEventRow.class, row -> row.key).values().stream()
        .flatMap(List::stream)
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

  Map<Long, List<RadiopharmaceuticalAdministration>> administrations() {
    Map<ReportItem, List<OrganDose>> organDoses =
        items.ofEvents(OrganDoseRow.class, row -> row.key, row -> row.values, OrganDose.NONE);
    Map<ReportItem, List<Participant>> participants =
        items.ofEvents(
            AdministrationParticipantRow.class,
            row -> row.key,
            row -> row.values,
            Participant.NONE);
    return items.rows(AdministrationRow.class, row -> row.key).values().stream()
        .flatMap(List::stream)
        .collect(
            groupingBy(
                row -> row.key.doseReportId(),
                mapping(
                    row ->
                        row.administration(
                            organDoses.getOrDefault(row.key, List.of()),
                            participants.getOrDefault(row.key, List.of())),
                    toList())));
  }
}
