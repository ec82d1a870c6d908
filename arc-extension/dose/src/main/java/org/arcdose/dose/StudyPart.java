package org.arcdose.dose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arcdose.dicom.Code;

/**
 * What a study is told in: one structured report, or all images of one device and kind taken
 * together.
 *
 * @param sopInstanceUids the objects it was read from
 * @param report the report, or one whose lists are those of all images: events in the order of
 *     time, one total for each plane or breast
 */
public record StudyPart(List<String> sopInstanceUids, DoseReport report) {
  public StudyPart {
    sopInstanceUids = List.copyOf(sopInstanceUids);
  }

  /** The parts a study's reports make, in their order. */
  public static List<StudyPart> of(List<DoseReport> reports) {
    Map<Object, List<DoseReport>> groups = new LinkedHashMap<>();
    for (DoseReport report : reports) {
      Object key =
          isImage(report)
              ? List.of(Optional.ofNullable(report.modality()), device(report))
              : report.sopInstanceUid();
      groups.computeIfAbsent(key, first -> new ArrayList<>()).add(report);
    }
    return groups.values().stream()
        .map(
            group ->
                new StudyPart(
                    group.stream().map(DoseReport::sopInstanceUid).toList(),
                    group.size() == 1 ? group.get(0) : merged(group)))
        .toList();
  }

  private static boolean isImage(DoseReport report) {
    return report.templateId().isEmpty();
  }

  /** A device that was calibrated between two images is still one device. */
  private static Equipment device(DoseReport report) {
    return report.equipment().with(EquipmentDetails.NONE);
  }

  private static DoseReport merged(List<DoseReport> images) {
    DoseReport first = images.get(0);
    return new DoseReport(
        first.sopInstanceUid(),
        first.seriesInstanceUid(),
        first.sopClassUid(),
        first.templateId(),
        first.modality(),
        images.stream().anyMatch(DoseReport::fluoroscopy),
        first.study(),
        first.equipment(),
        first.context(),
        all(images, DoseReport::ctTotals),
        all(images, DoseReport::ctPhantomTotals),
        planes(all(images, DoseReport::projectionTotals)),
        breasts(all(images, DoseReport::glandularTotals)),
        all(images, DoseReport::ctEvents),
        inOrder(all(images, DoseReport::projectionEvents)),
        all(images, DoseReport::calibrations),
        all(images, DoseReport::observers),
        all(images, DoseReport::participants),
        new NuclearMedicine(
            all(images, image -> image.nuclear().administrations()),
            all(images, image -> image.nuclear().petSeries()),
            first.nuclear().patient()),
        all(images, DoseReport::patientDoses),
        all(images, DoseReport::findings));
  }

  private static <T> List<T> all(List<DoseReport> images, Function<DoseReport, List<T>> part) {
    return images.stream().flatMap(image -> part.apply(image).stream()).toList();
  }

  private static List<ProjectionIrradiationEvent> inOrder(List<ProjectionIrradiationEvent> events) {
    return events.stream()
        .sorted(
            Comparator.comparing(
                event -> event.facts().startedAt(),
                Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static List<ProjectionAccumulatedDose> planes(List<ProjectionAccumulatedDose> totals) {
    return by(ProjectionAccumulatedDose::acquisitionPlane, totals).values().stream()
        .map(StudyPart::plane)
        .toList();
  }

  /** What images tell of a plane, see {@link org.arcdose.dose.image.ProjectionImageReader}. */
  private static ProjectionAccumulatedDose plane(List<ProjectionAccumulatedDose> totals) {
    return new ProjectionAccumulatedDose(
        totals.get(0).acquisitionPlane(),
        sum(totals, ProjectionAccumulatedDose::doseAreaProductGym2),
        sum(totals, ProjectionAccumulatedDose::doseRpGy),
        sum(totals, ProjectionAccumulatedDose::fluoroDoseAreaProductGym2),
        sum(totals, ProjectionAccumulatedDose::fluoroDoseRpGy),
        sum(totals, ProjectionAccumulatedDose::fluoroTimeS),
        sum(totals, ProjectionAccumulatedDose::acquisitionDoseAreaProductGym2),
        sum(totals, ProjectionAccumulatedDose::acquisitionDoseRpGy),
        sum(totals, ProjectionAccumulatedDose::acquisitionTimeS),
        totals.stream()
            .map(ProjectionAccumulatedDose::radiographicFrames)
            .filter(Objects::nonNull)
            .reduce(Integer::sum)
            .orElse(null),
        null,
        null,
        null,
        null);
  }

  private static List<GlandularAccumulatedDose> breasts(List<GlandularAccumulatedDose> totals) {
    return by(GlandularAccumulatedDose::laterality, totals).values().stream()
        .map(
            breast ->
                new GlandularAccumulatedDose(
                    breast.get(0).laterality(),
                    sum(breast, GlandularAccumulatedDose::averageGlandularDoseMgy)))
        .toList();
  }

  private static <T> Map<Optional<Code>, List<T>> by(Function<T, Code> code, List<T> items) {
    return items.stream()
        .collect(
            Collectors.groupingBy(
                item -> Optional.ofNullable(code.apply(item)),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static <T> BigDecimal sum(List<T> items, Function<T, BigDecimal> value) {
    return items.stream().map(value).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
  }
}
