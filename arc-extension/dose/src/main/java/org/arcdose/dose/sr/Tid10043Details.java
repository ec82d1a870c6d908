package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dicom.sr.Unit;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.XRayFilter;
import org.arcdose.dose.XRaySource;
import org.arcdose.dose.XRaySourceSeries;

/**
 * Irradiation Details (PS3.16 TID 10043 with 10044 to 10046 and 10049): technique, filtration and
 * field, each for a period of time of its own. Those that overlap an event are its.
 *
 * @param source TID 10044
 * @param technique TID 10045
 * @param filtration TID 10046
 * @param field TID 10049
 */
record Tid10043Details(
    List<Section> source, List<Section> technique, List<Section> filtration, List<Section> field) {

  /** A period; what has no end is a moment, what has no start may be any time. */
  private record Period(LocalDateTime start, LocalDateTime end) {
    static Period of(Section section) {
      LocalDateTime start = section.dateTime(ProjectionConcepts.STARTED);
      LocalDateTime end = section.dateTime(EnhancedConcepts.ENDED);
      return new Period(start, end == null ? start : end);
    }

    boolean overlaps(Period other) {
      return start == null
          || other.start == null
          || !start.isAfter(other.end) && !other.start.isAfter(end);
    }
  }

  static Tid10043Details of(Section root) {
    List<Section> details = root.sections(EnhancedConcepts.DETAILS);
    return new Tid10043Details(
        below(details, EnhancedConcepts.SOURCE),
        below(details, EnhancedConcepts.TECHNIQUE),
        below(details, EnhancedConcepts.FILTRATION),
        below(details, EnhancedConcepts.FIELD));
  }

  private static List<Section> below(List<Section> sections, Concept concept) {
    return sections.stream().flatMap(section -> section.sections(concept).stream()).toList();
  }

  /** What concerns an event. */
  Tid10043Details during(Section event) {
    Period period = Period.of(event);
    return new Tid10043Details(
        source, during(technique, period), during(filtration, period), during(field, period));
  }

  private static List<Section> during(List<Section> sections, Period period) {
    return sections.stream().filter(section -> Period.of(section).overlaps(period)).toList();
  }

  XRaySource source(Section event) {
    BigDecimal currentMa = technique(DoseConcepts.TUBE_CURRENT, DoseUnits.MA).mean();
    return new XRaySource(
        technique(DoseConcepts.KVP, DoseUnits.KV).mean(),
        currentMa,
        currentMa,
        technique(DoseConcepts.EXPOSURE_TIME, DoseUnits.MS).mean(),
        technique(ProjectionConcepts.EXPOSURE, DoseUnits.UAS).mean(),
        technique(ProjectionConcepts.PULSE_WIDTH, DoseUnits.MS).mean(),
        first(technique, section -> section.number(ProjectionConcepts.PULSES)),
        technique(ProjectionConcepts.PULSE_RATE, DoseUnits.PER_S).mean(),
        event.quantity(ProjectionConcepts.IRRADIATION_DURATION, DoseUnits.S),
        first(technique, section -> section.code(ProjectionConcepts.FLUORO_MODE)),
        null,
        first(
            Stream.concat(technique.stream(), source.stream()).toList(),
            section -> section.quantity(ProjectionConcepts.FOCAL_SPOT, DoseUnits.MM)),
        first(source, section -> section.code(ProjectionConcepts.ANODE)),
        first(field, section -> section.quantity(ProjectionConcepts.FIELD_AREA, DoseUnits.M2)),
        first(field, section -> section.quantity(ProjectionConcepts.FIELD_HEIGHT, DoseUnits.MM)),
        first(field, section -> section.quantity(ProjectionConcepts.FIELD_WIDTH, DoseUnits.MM)),
        null,
        null);
  }

  XRaySourceSeries series() {
    return new XRaySourceSeries(
        technique(DoseConcepts.KVP, DoseUnits.KV).values(),
        technique(DoseConcepts.TUBE_CURRENT, DoseUnits.MA).values(),
        technique(ProjectionConcepts.EXPOSURE, DoseUnits.UAS).values(),
        technique(ProjectionConcepts.PULSE_WIDTH, DoseUnits.MS).values(),
        List.of());
  }

  List<XRayFilter> filters() {
    return filtration.stream()
        .flatMap(section -> section.sections(ProjectionConcepts.FILTERS).stream())
        .map(Tid10043Details::filter)
        .distinct()
        .toList();
  }

  private static XRayFilter filter(Section filter) {
    BigDecimal nominal = filter.quantity(EnhancedConcepts.FILTER_THICKNESS, DoseUnits.MM);
    BigDecimal minimum = filter.quantity(ProjectionConcepts.FILTER_MINIMUM, DoseUnits.MM);
    BigDecimal maximum = filter.quantity(ProjectionConcepts.FILTER_MAXIMUM, DoseUnits.MM);
    Code material = filter.code(ProjectionConcepts.FILTER_MATERIAL);
    return new XRayFilter(
        filter.code(ProjectionConcepts.FILTER_TYPE),
        material,
        minimum == null ? nominal : minimum,
        maximum == null ? nominal : maximum);
  }

  private Repeated technique(Concept concept, Unit unit) {
    return new Repeated(
        technique.stream().flatMap(section -> section.quantities(concept, unit).stream()).toList());
  }

  private static <T> T first(List<Section> sections, Function<Section, T> value) {
    return sections.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
