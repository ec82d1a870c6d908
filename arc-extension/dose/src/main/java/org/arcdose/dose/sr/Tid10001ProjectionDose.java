package org.arcdose.dose.sr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arcdose.dicom.Code;
import org.arcdose.dose.Calibration;
import org.arcdose.dose.GlandularAccumulatedDose;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.Side;

/** Projection X-Ray Radiation Dose (PS3.16 TID 10001): radiography, fluoroscopy, mammography. */
record Tid10001ProjectionDose(
    List<ProjectionAccumulatedDose> totals,
    List<GlandularAccumulatedDose> glandularTotals,
    List<ProjectionIrradiationEvent> events,
    List<Calibration> calibrations) {

  static Tid10001ProjectionDose read(Section root, List<VendorQuirk> quirks) {
    VendorQuirk.Events vendor =
        quirks.stream()
            .flatMap(quirk -> quirk.in(root).stream())
            .findFirst()
            .orElse(event -> VendorEvent.NONE);
    List<ProjectionAccumulatedDose> totals = new ArrayList<>();
    List<GlandularAccumulatedDose> glandularTotals = new ArrayList<>();
    List<Calibration> calibrations = new ArrayList<>();
    for (Section accumulated : root.sections(ProjectionConcepts.ACCUMULATED)) {
      totals.add(Tid10002AccumulatedDose.read(accumulated));
      glandularTotals.addAll(Tid10005GlandularDose.read(accumulated));
      calibrations.addAll(Tid10002Calibration.read(accumulated));
    }
    Tid10001ProjectionDose dose =
        new Tid10001ProjectionDose(
            totals,
            glandularTotals,
            root.sections(ProjectionConcepts.EVENT).stream()
                .map(event -> Tid10003IrradiationEvent.read(event, vendor.read(event)))
                .toList(),
            calibrations);
    dose.check(root);
    return dose;
  }

  boolean isEmpty() {
    return totals.isEmpty() && events.isEmpty();
  }

  private void check(Section root) {
    if (totals.isEmpty() && !events.isEmpty()) {
      root.note(ProjectionConcepts.ACCUMULATED, "is missing, so there is no total");
      return;
    }
    Map<Optional<Code>, List<ProjectionIrradiationEvent>> eventsByPlane =
        byPlane(events, event -> event.facts().acquisitionPlane());
    byPlane(totals, ProjectionAccumulatedDose::acquisitionPlane)
        .forEach(
            (plane, totalsHere) ->
                checkPlane(root, totalsHere, eventsByPlane.getOrDefault(plane, List.of())));
    for (Side side : Side.values()) {
      TotalsCheck.compare(
          root,
          ProjectionConcepts.AGD_TOTAL,
          glandularTotals.stream()
              .filter(total -> Side.of(total.laterality()) == side)
              .map(GlandularAccumulatedDose::averageGlandularDoseMgy)
              .toList(),
          events.stream()
              .filter(event -> Side.of(event.facts().laterality()) == side)
              .map(event -> event.dose().averageGlandularDoseMgy())
              .toList(),
          "mGy");
    }
  }

  private static <T> Map<Optional<Code>, List<T>> byPlane(List<T> items, Function<T, Code> plane) {
    return items.stream()
        .collect(
            Collectors.groupingBy(
                item -> Optional.ofNullable(plane.apply(item)),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static void checkPlane(
      Section root,
      List<ProjectionAccumulatedDose> totals,
      List<ProjectionIrradiationEvent> events) {
    TotalsCheck.compare(
        root,
        ProjectionConcepts.DAP_TOTAL,
        totals.stream().map(ProjectionAccumulatedDose::doseAreaProductGym2).toList(),
        events.stream().map(event -> event.dose().doseAreaProductGym2()).toList(),
        "Gy.m2");
    TotalsCheck.compare(
        root,
        ProjectionConcepts.DOSE_RP_TOTAL,
        totals.stream().map(ProjectionAccumulatedDose::doseRpGy).toList(),
        events.stream().map(event -> event.dose().doseRpGy()).toList(),
        "Gy");
  }
}
