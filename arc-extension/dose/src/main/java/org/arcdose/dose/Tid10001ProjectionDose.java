package org.arcdose.dose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;

/** Projection X-Ray Radiation Dose (PS3.16 TID 10001): radiography, fluoroscopy, mammography. */
record Tid10001ProjectionDose(
    List<ProjectionAccumulatedDose> totals,
    List<GlandularAccumulatedDose> glandularTotals,
    List<ProjectionIrradiationEvent> events) {

  static Tid10001ProjectionDose read(Section root) {
    List<ProjectionAccumulatedDose> totals = new ArrayList<>();
    List<GlandularAccumulatedDose> glandularTotals = new ArrayList<>();
    for (Section accumulated : root.sections(ProjectionConcepts.ACCUMULATED)) {
      totals.add(Tid10002AccumulatedDose.read(accumulated));
      glandularTotals.addAll(Tid10005GlandularDose.read(accumulated));
    }
    Tid10001ProjectionDose dose =
        new Tid10001ProjectionDose(
            totals,
            glandularTotals,
            root.sections(ProjectionConcepts.EVENT).stream()
                .map(Tid10003IrradiationEvent::read)
                .toList());
    dose.check(root);
    return dose;
  }

  boolean isEmpty() {
    return totals.isEmpty() && events.isEmpty();
  }

  private void check(Section root) {
    if (totals.isEmpty() && !events.isEmpty()) {
      root.finding(ProjectionConcepts.ACCUMULATED, "is missing, so there is no total");
      return;
    }
    Set<Code> planes = new LinkedHashSet<>();
    totals.forEach(total -> planes.add(total.acquisitionPlane()));
    for (Code plane : planes) {
      compare(
          root,
          plane,
          ProjectionConcepts.DAP_TOTAL,
          ProjectionAccumulatedDose::doseAreaProductGym2,
          ProjectionIrradiationEvent::doseAreaProductGym2,
          "Gy.m2");
      compare(
          root,
          plane,
          ProjectionConcepts.DOSE_RP_TOTAL,
          ProjectionAccumulatedDose::doseRpGy,
          ProjectionIrradiationEvent::doseRpGy,
          "Gy");
    }
    for (Side side : Side.values()) {
      TotalsCheck.compare(
          root,
          ProjectionConcepts.AGD_TOTAL,
          glandularTotals.stream()
              .filter(total -> Side.of(total.laterality()) == side)
              .map(GlandularAccumulatedDose::averageGlandularDoseMgy)
              .toList(),
          events.stream()
              .filter(event -> Side.of(event.laterality()) == side)
              .map(ProjectionIrradiationEvent::averageGlandularDoseMgy)
              .toList(),
          "mGy");
    }
  }

  private void compare(
      Section root,
      Code plane,
      Concept concept,
      Function<ProjectionAccumulatedDose, BigDecimal> total,
      Function<ProjectionIrradiationEvent, BigDecimal> part,
      String unit) {
    TotalsCheck.compare(
        root,
        concept,
        totals.stream()
            .filter(accumulated -> Objects.equals(plane, accumulated.acquisitionPlane()))
            .map(total)
            .toList(),
        events.stream()
            .filter(event -> Objects.equals(plane, event.acquisitionPlane()))
            .map(part)
            .toList(),
        unit);
  }
}
