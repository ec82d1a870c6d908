package org.arcdose.dose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A dose report as REST and the command line give it away: one structured report, or the images of
 * one device in a study taken together. Fields are described in docs/dose-model.md.
 *
 * @param kind CT, RF, DX, MG or NM; {@code none} for a report about doses of other objects
 * @param sopInstanceUids the objects it was read from
 * @param templateId PS3.16 template, empty for images
 * @param accumulated totals, each with its {@code type}: ct, ct-phantom, projection or glandular
 * @param events irradiation events, each with its {@code type}: ct, projection or administration
 * @param errors what could not be read as a value
 * @param notes what does not add up or was decided
 */
public record DoseDocument(
    String kind,
    List<String> sopInstanceUids,
    String templateId,
    StudyFacts study,
    Equipment equipment,
    ReportContext context,
    List<Map<String, Object>> accumulated,
    List<Map<String, Object>> events,
    List<PetSeries> petSeries,
    PatientCharacteristics patient,
    List<PatientDoseEstimate> patientDoses,
    List<Calibration> calibrations,
    List<Observer> observers,
    List<Participant> participants,
    List<Finding> errors,
    List<Finding> notes) {
  /** Kind of a report that is not about irradiation of its own. */
  public static final String NONE = "none";

  /** One document of each structured report and one of all images of a device and kind. */
  public static List<DoseDocument> of(List<DoseReport> reports) {
    Map<Object, List<DoseReport>> groups = new LinkedHashMap<>();
    for (DoseReport report : reports) {
      boolean image = report.templateId().isEmpty();
      Object key = image ? List.of(kind(report), device(report)) : report.sopInstanceUid();
      groups.computeIfAbsent(key, first -> new ArrayList<>()).add(report);
    }
    return groups.values().stream().map(DoseDocument::merged).toList();
  }

  private static DoseDocument merged(List<DoseReport> reports) {
    DoseReport first = reports.get(0);
    return new DoseDocument(
        kind(first),
        reports.stream().map(DoseReport::sopInstanceUid).toList(),
        first.templateId(),
        first.study(),
        first.equipment(),
        first.context(),
        accumulated(reports),
        events(reports),
        all(reports, report -> report.nuclear().petSeries()),
        first.nuclear().patient(),
        all(reports, DoseReport::patientDoses),
        all(reports, DoseReport::calibrations),
        all(reports, DoseReport::observers),
        all(reports, DoseReport::participants),
        findings(reports, Finding.Kind.ERROR),
        findings(reports, Finding.Kind.NOTE));
  }

  /** A device that was calibrated between two images is still one device. */
  private static Equipment device(DoseReport report) {
    return report.equipment().with(EquipmentDetails.NONE);
  }

  private static String kind(DoseReport report) {
    return report.modality() == null ? NONE : report.modality().name();
  }

  private static List<Map<String, Object>> accumulated(List<DoseReport> reports) {
    return Stream.of(
            typed("ct", all(reports, DoseReport::ctTotals)),
            typed("ct-phantom", all(reports, DoseReport::ctPhantomTotals)),
            typed("projection", all(reports, DoseReport::projectionTotals)),
            typed("glandular", all(reports, DoseReport::glandularTotals)))
        .flatMap(Function.identity())
        .toList();
  }

  /** Images come in any order, so theirs are sorted by time; a report has an order of its own. */
  private static List<Map<String, Object>> events(List<DoseReport> reports) {
    List<ProjectionIrradiationEvent> projection =
        new ArrayList<>(all(reports, DoseReport::projectionEvents));
    if (reports.size() > 1) {
      projection.sort(
          Comparator.comparing(
              event -> event.facts().startedAt(), Comparator.nullsLast(Comparator.naturalOrder())));
    }
    return Stream.of(
            typed("ct", all(reports, DoseReport::ctEvents)),
            typed("projection", projection),
            typed("administration", all(reports, report -> report.nuclear().administrations())))
        .flatMap(Function.identity())
        .toList();
  }

  private static List<Finding> findings(List<DoseReport> reports, Finding.Kind kind) {
    return all(reports, DoseReport::findings).stream()
        .filter(finding -> finding.kind() == kind)
        .toList();
  }

  private static <T> List<T> all(List<DoseReport> reports, Function<DoseReport, List<T>> part) {
    return reports.stream().map(part).filter(Objects::nonNull).flatMap(List::stream).toList();
  }

  private static Stream<Map<String, Object>> typed(String type, List<? extends Record> items) {
    return items.stream()
        .map(
            item -> {
              Map<String, Object> members = new LinkedHashMap<>();
              members.put("type", type);
              members.putAll(RecordJson.members(item));
              return members;
            });
  }
}
