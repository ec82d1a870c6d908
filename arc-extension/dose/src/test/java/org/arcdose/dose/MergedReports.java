package org.arcdose.dose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The objects of one study and kind as one report, as whoever reads the study gets them. */
final class MergedReports {
  private final List<ProjectionAccumulatedDose> projectionTotals = new ArrayList<>();
  private final List<GlandularAccumulatedDose> glandularTotals = new ArrayList<>();
  private final List<ProjectionIrradiationEvent> projectionEvents = new ArrayList<>();
  private final List<PetSeries> petSeries = new ArrayList<>();

  private MergedReports() {}

  /**
   * A later report of the study tells again what the earlier ones told; an image adds its event
   * unless another image has it, and its series.
   */
  static DoseReport of(List<DoseReport> reports) {
    DoseReport first = reports.get(0);
    MergedReports merged = new MergedReports();
    Set<String> events = new HashSet<>();
    Set<String> series = new HashSet<>();
    for (DoseReport report : reports) {
      first = report.templateId().isEmpty() ? first : report;
      for (ProjectionIrradiationEvent event : report.projectionEvents()) {
        if (report.templateId().isEmpty() && events.add(event.facts().irradiationEventUid())) {
          merged.projectionEvents.add(event);
          merged.projectionTotals.addAll(report.projectionTotals());
          merged.glandularTotals.addAll(report.glandularTotals());
        }
      }
      report.nuclear().petSeries().stream()
          .filter(one -> series.add(one.seriesInstanceUid()))
          .forEach(merged.petSeries::add);
    }
    return merged.with(first);
  }

  private DoseReport with(DoseReport first) {
    boolean report = !first.templateId().isEmpty();
    return new DoseReport(
        first.sopInstanceUid(),
        first.seriesInstanceUid(),
        first.sopClassUid(),
        first.templateId(),
        first.modality(),
        first.fluoroscopy(),
        first.study(),
        first.equipment(),
        first.context(),
        first.ctTotals(),
        first.ctPhantomTotals(),
        report ? first.projectionTotals() : projectionTotals,
        report ? first.glandularTotals() : glandularTotals,
        first.ctEvents(),
        report ? first.projectionEvents() : projectionEvents,
        first.calibrations(),
        first.observers(),
        first.participants(),
        new NuclearMedicine(
            first.nuclear().administrations(), petSeries, first.nuclear().patient()),
        first.patientDoses(),
        first.findings());
  }
}
