package org.arcdose.dose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    return StudyPart.of(reports).stream().map(DoseDocument::of).toList();
  }

  private static DoseDocument of(StudyPart part) {
    DoseReport report = part.report();
    return new DoseDocument(
        kind(report),
        part.sopInstanceUids(),
        report.templateId(),
        report.study(),
        report.equipment(),
        report.context(),
        accumulated(report),
        events(report),
        report.nuclear().petSeries(),
        report.nuclear().patient(),
        report.patientDoses(),
        report.calibrations(),
        report.observers(),
        report.participants(),
        findings(report, Finding.Kind.ERROR),
        findings(report, Finding.Kind.NOTE));
  }

  private static String kind(DoseReport report) {
    return report.modality() == null ? NONE : report.modality().name();
  }

  private static List<Map<String, Object>> accumulated(DoseReport report) {
    return Stream.of(
            typed("ct", report.ctTotals()),
            typed("ct-phantom", report.ctPhantomTotals()),
            typed("ct-acquisitions", acquisitions(report.ctEvents())),
            typed("projection", report.projectionTotals()),
            typed("glandular", report.glandularTotals()))
        .flatMap(Function.identity())
        .toList();
  }

  private static List<CtAcquisitionCounts> acquisitions(List<CtIrradiationEvent> events) {
    return events.isEmpty() ? List.of() : List.of(CtAcquisitionCounts.of(events));
  }

  private static List<Map<String, Object>> events(DoseReport report) {
    return Stream.of(
            typed("ct", report.ctEvents()),
            typed("projection", report.projectionEvents()),
            typed("administration", report.nuclear().administrations()))
        .flatMap(Function.identity())
        .toList();
  }

  private static List<Finding> findings(DoseReport report, Finding.Kind kind) {
    return report.findings().stream().filter(finding -> finding.kind() == kind).toList();
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
