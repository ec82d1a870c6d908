package org.arcdose.service.dose;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arcdose.dose.Calibration;
import org.arcdose.dose.CtAccumulatedDose;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.CtPhantomTotal;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.Finding;
import org.arcdose.dose.GlandularAccumulatedDose;
import org.arcdose.dose.Modality;
import org.arcdose.dose.NuclearMedicine;
import org.arcdose.dose.Observer;
import org.arcdose.dose.Participant;
import org.arcdose.dose.PatientCharacteristics;
import org.arcdose.dose.PatientDoseEstimate;
import org.arcdose.dose.PetSeries;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.RadiopharmaceuticalAdministration;
import org.arcdose.dose.StudyFacts;

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
                    + " and r.counts = true order by r.id",
                DoseReportRow.class)
            .setParameter("study", study)
            .getResultList();
    List<Long> ids = rows.stream().map(row -> row.id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Items items = new Items(entities, ids);
    EventReader events = new EventReader(items);
    Map<Long, List<CtAccumulatedDose>> ctTotals =
        items.values(CtTotalRow.class, row -> row.key, row -> row.values, CtAccumulatedDose.NONE);
    Map<Long, List<CtPhantomTotal>> ctPhantomTotals =
        items.values(
            CtPhantomTotalRow.class, row -> row.key, row -> row.values, CtPhantomTotal.NONE);
    Map<Long, List<ProjectionAccumulatedDose>> projectionTotals =
        items.values(
            ProjectionTotalRow.class,
            row -> row.key,
            row -> row.values,
            ProjectionAccumulatedDose.NONE);
    Map<Long, List<GlandularAccumulatedDose>> glandularTotals =
        items.values(
            GlandularTotalRow.class, row -> row.key, row -> row.values, NO_GLANDULAR_TOTAL);
    Map<Long, List<CtIrradiationEvent>> ctEvents = events.ct();
    Map<Long, List<ProjectionIrradiationEvent>> projectionEvents = events.projection();
    Map<Long, List<Calibration>> calibrations =
        items.values(CalibrationRow.class, row -> row.key, row -> row.values, Calibration.NONE);
    Map<Long, List<Observer>> observers =
        items.values(ObserverRow.class, row -> row.key, row -> row.values, Observer.NONE);
    Map<Long, List<Participant>> participants =
        items.values(
            ReportParticipantRow.class, row -> row.key, row -> row.values, Participant.NONE);
    Map<Long, NuclearMedicine> nuclear = nuclear(items, events, petSeriesOfOthers(study, rows));
    Map<Long, List<PatientDoseEstimate>> patientDoses =
        items.values(
            PatientDoseRow.class, row -> row.key, row -> row.values, PatientDoseEstimate.NONE);
    Map<Long, List<Finding>> findings =
        items.values(FindingRow.class, row -> row.key, row -> row.values, Finding.note("", ""));
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
              equipment.apply(row.equipmentId).with(row.details),
              row.context,
              ctTotals.getOrDefault(row.id, List.of()),
              ctPhantomTotals.getOrDefault(row.id, List.of()),
              projectionTotals.getOrDefault(row.id, List.of()),
              glandularTotals.getOrDefault(row.id, List.of()),
              ctEvents.getOrDefault(row.id, List.of()),
              projectionEvents.getOrDefault(row.id, List.of()),
              calibrations.getOrDefault(row.id, List.of()),
              observers.getOrDefault(row.id, List.of()),
              participants.getOrDefault(row.id, List.of()),
              nuclear.get(row.id),
              patientDoses.getOrDefault(row.id, List.of()),
              findings(row, findings.getOrDefault(row.id, List.of()))));
    }
    return reports;
  }

  /** With a note if the archive has rejected the object or no longer has it. */
  private static List<Finding> findings(DoseReportRow row, List<Finding> stored) {
    List<Finding> findings = new ArrayList<>(stored);
    if (row.rejectedAt != null) {
      findings.add(
          Finding.note(
              "Archive",
              "The archive has rejected the object (found on "
                  + row.rejectedAt.toLocalDate()
                  + "): "
                  + row.rejectionMeaning
                  + ". The patient was irradiated, so it counts."));
    }
    if (row.objectGoneAt != null) {
      findings.add(
          Finding.note(
              "Archive",
              "The object is no longer in the archive (found on "
                  + row.objectGoneAt.toLocalDate()
                  + "); these values stay as they were read before."));
    }
    return findings;
  }

  /**
   * PET series known from images whose administration another report tells, by the id of the first
   * report of nuclear medicine that counts.
   */
  private Map<Long, List<PetSeries>> petSeriesOfOthers(long study, List<DoseReportRow> counting) {
    Optional<DoseReportRow> nuclear =
        counting.stream().filter(row -> row.modality == Modality.NM).findFirst();
    if (nuclear.isEmpty()) {
      return Map.of();
    }
    List<Long> superseded =
        entities
            .createQuery(
                "select r.id from DoseReportRow r where r.studyId = :study and r.modality = :nm"
                    + " and r.supersededBy is not null order by r.id",
                Long.class)
            .setParameter("study", study)
            .setParameter("nm", Modality.NM)
            .getResultList();
    if (superseded.isEmpty()) {
      return Map.of();
    }
    Map<Long, List<PetSeries>> series =
        new Items(entities, superseded)
            .values(PetSeriesRow.class, row -> row.key, row -> row.values, PetSeries.NONE);
    return Map.of(
        nuclear.get().id,
        superseded.stream().flatMap(id -> series.getOrDefault(id, List.of()).stream()).toList());
  }

  private static List<PetSeries> distinct(List<PetSeries> own, List<PetSeries> ofOthers) {
    Map<String, PetSeries> byUid = new LinkedHashMap<>();
    Stream.concat(own.stream(), ofOthers.stream())
        .forEach(series -> byUid.putIfAbsent(String.valueOf(series.seriesInstanceUid()), series));
    return List.copyOf(byUid.values());
  }

  private static Map<Long, NuclearMedicine> nuclear(
      Items items, EventReader events, Map<Long, List<PetSeries>> ofOthers) {
    Map<Long, List<RadiopharmaceuticalAdministration>> administrations = events.administrations();
    Map<Long, List<PetSeries>> petSeries =
        items.values(PetSeriesRow.class, row -> row.key, row -> row.values, PetSeries.NONE);
    Map<Long, List<PatientCharacteristics>> patients =
        items.values(
            PatientCharacteristicsRow.class,
            row -> row.key,
            row -> row.values,
            PatientCharacteristics.NONE);
    return items.ids().stream()
        .collect(
            Collectors.toMap(
                id -> id,
                id ->
                    new NuclearMedicine(
                        administrations.getOrDefault(id, List.of()),
                        distinct(
                            petSeries.getOrDefault(id, List.of()),
                            ofOthers.getOrDefault(id, List.of())),
                        patients.getOrDefault(id, List.of(PatientCharacteristics.NONE)).get(0))));
  }

  private static final Finding NO_FINDING = Finding.note("", "");
  private static final GlandularAccumulatedDose NO_GLANDULAR_TOTAL =
      new GlandularAccumulatedDose(null, null);
}
