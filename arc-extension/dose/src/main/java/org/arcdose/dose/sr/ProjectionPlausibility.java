package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arcdose.dicom.Code;
import org.arcdose.dose.GlandularAccumulatedDose;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.Side;

/** Whether the numbers of a projection report fit together; what does not is a note. */
final class ProjectionPlausibility {
  private final Section root;
  private final Tid10001ProjectionDose dose;

  private ProjectionPlausibility(Section root, Tid10001ProjectionDose dose) {
    this.root = root;
    this.dose = dose;
  }

  static void check(Section root, Tid10001ProjectionDose dose) {
    ProjectionPlausibility check = new ProjectionPlausibility(root, dose);
    if (dose.totals().isEmpty() && !dose.events().isEmpty()) {
      root.note(ProjectionConcepts.ACCUMULATED, "is missing, so there is no total");
    } else {
      check.planes();
      check.breasts();
    }
    check.repeatedUids();
  }

  private void planes() {
    Map<Optional<Code>, List<ProjectionIrradiationEvent>> eventsByPlane =
        byPlane(dose.events(), event -> event.facts().acquisitionPlane());
    byPlane(dose.totals(), ProjectionAccumulatedDose::acquisitionPlane)
        .forEach((plane, totals) -> plane(totals, eventsByPlane.getOrDefault(plane, List.of())));
  }

  private static <T> Map<Optional<Code>, List<T>> byPlane(List<T> items, Function<T, Code> plane) {
    return items.stream()
        .collect(
            Collectors.groupingBy(
                item -> Optional.ofNullable(plane.apply(item)),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private void plane(
      List<ProjectionAccumulatedDose> totals, List<ProjectionIrradiationEvent> events) {
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
    fluoroTime(totals, events);
  }

  /** Only a fluoro time shorter than one run of it is impossible: pauses may count or not. */
  private void fluoroTime(
      List<ProjectionAccumulatedDose> totals, List<ProjectionIrradiationEvent> events) {
    List<BigDecimal> durations =
        events.stream()
            .filter(ModalityDecision::isFluoroscopy)
            .map(event -> event.source().irradiationDurationS())
            .filter(Objects::nonNull)
            .toList();
    List<BigDecimal> times =
        totals.stream()
            .map(ProjectionAccumulatedDose::fluoroTimeS)
            .filter(Objects::nonNull)
            .toList();
    if (durations.isEmpty() || times.isEmpty()) {
      return;
    }
    BigDecimal time = times.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal sum = durations.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal roundingS = BigDecimal.valueOf(durations.size() + 1L);
    if (sum.subtract(time).compareTo(roundingS.max(time.movePointLeft(1))) > 0) {
      root.note(
          ProjectionConcepts.FLUORO_TIME_TOTAL,
          "is "
              + time.toPlainString()
              + " s, but the fluoroscopy events last "
              + sum.toPlainString()
              + " s together");
    }
  }

  private void breasts() {
    for (Side side : Side.values()) {
      TotalsCheck.compare(
          root,
          ProjectionConcepts.AGD_TOTAL,
          dose.glandularTotals().stream()
              .filter(total -> Side.of(total.laterality()) == side)
              .map(GlandularAccumulatedDose::averageGlandularDoseMgy)
              .toList(),
          dose.events().stream()
              .filter(event -> Side.of(event.facts().laterality()) == side)
              .map(event -> event.dose().averageGlandularDoseMgy())
              .toList(),
          "mGy");
    }
  }

  /** The same UID in the other plane is one event of a biplane system. */
  private void repeatedUids() {
    Map<List<Object>, Integer> first = new HashMap<>();
    for (int i = 0; i < dose.events().size(); i++) {
      var facts = dose.events().get(i).facts();
      if (facts.irradiationEventUid() != null) {
        Integer earlier =
            first.putIfAbsent(
                List.of(facts.irradiationEventUid(), Optional.ofNullable(facts.acquisitionPlane())),
                i + 1);
        if (earlier != null) {
          root.note(DoseConcepts.EVENT_UID, "of event " + (i + 1) + " is that of event " + earlier);
        }
      }
    }
  }
}
