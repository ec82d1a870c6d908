package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dicom.sr.Unit;

/**
 * What Irradiation Details (PS3.16 TID 10043) tell of one event: of TID 10044 to 10054, each for an
 * X-ray source and a period of time of its own, those sections that concern its source and overlap
 * its period.
 *
 * @param event Irradiation Event Summary Data (TID 10042)
 * @param parts by the concept name of their container
 */
record Tid10043Details(Section event, Period period, Map<Concept, List<Section>> parts) {
  private static final List<Concept> PARTS =
      List.of(
          EnhancedConcepts.SOURCE,
          EnhancedConcepts.TECHNIQUE,
          EnhancedConcepts.FILTRATION,
          EnhancedConcepts.OUTPUT,
          EnhancedConcepts.FIELD,
          EnhancedConcepts.BEAM_POSITION,
          EnhancedConcepts.PROCEDURE);

  /** A container, read once for all events. */
  private record Part(Concept concept, Section section, XRaySourceId source, Period period) {
    static Part of(Concept concept, Section section) {
      return new Part(concept, section, XRaySourceId.of(section), Period.of(section));
    }
  }

  /** A function from an event to what is told of it. */
  static Function<Section, Tid10043Details> of(Section root) {
    List<Part> all =
        root.sections(EnhancedConcepts.DETAILS).stream()
            .flatMap(
                details ->
                    PARTS.stream()
                        .flatMap(
                            concept ->
                                details.sections(concept).stream()
                                    .map(section -> Part.of(concept, section))))
            .toList();
    Set<String> sources = sources(root, all);
    return event -> during(event, all, sources);
  }

  /** The sources of a report: what names one is found more than once, else it is a slip. */
  private static Set<String> sources(Section root, List<Part> all) {
    Set<String> seen = new HashSet<>();
    return Stream.of(
            all.stream().map(Part::source),
            root.sections(EnhancedConcepts.ACCUMULATED).stream().map(XRaySourceId::of),
            root.sections(EnhancedConcepts.EVENT).stream().map(XRaySourceId::of))
        .flatMap(Function.identity())
        .flatMap(source -> source.names().stream())
        .filter(name -> !seen.add(name))
        .collect(Collectors.toSet());
  }

  private static Tid10043Details during(Section event, List<Part> all, Set<String> sources) {
    XRaySourceId source = XRaySourceId.of(event).among(sources);
    Period period = Period.of(event);
    return new Tid10043Details(
        event,
        period,
        all.stream()
            .filter(part -> part.source().among(sources).mayBe(source))
            .filter(part -> isDuring(part.period(), period))
            .collect(
                Collectors.groupingBy(
                    Part::concept, Collectors.mapping(Part::section, Collectors.toList()))));
  }

  /** A part without a time is about every event; where only dates are known, nobody can tell. */
  private static boolean isDuring(Period part, Period event) {
    return part.start() == null || !event.isAnyTime() && part.overlaps(event);
  }

  List<Section> parts(Concept concept) {
    return parts.getOrDefault(concept, List.of());
  }

  /** Values of a quantity in sections of a concept, be they in tables over time. */
  Repeated repeated(Concept part, Concept concept, Unit unit) {
    return new Repeated(
        parts(part).stream()
            .flatMap(section -> section.quantities(concept, unit, period).stream())
            .toList());
  }

  /** The first value in sections of a concept; null if none has it. */
  <T> T first(Concept part, Function<Section, T> value) {
    return parts(part).stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** Dose to the output measurement point during the event, if that is the reference point. */
  BigDecimal outputAtReferencePoint(Unit unit) {
    List<Section> outputs =
        parts(EnhancedConcepts.OUTPUT).stream()
            .filter(section -> period.contains(Period.of(section)))
            .toList();
    List<BigDecimal> doses =
        outputs.stream()
            .flatMap(
                section -> section.quantities(EnhancedConcepts.OUTPUT_AIR_KERMA, unit).stream())
            .toList();
    return !doses.isEmpty() && doses.size() == outputs.size() && isReferencePoint()
        ? doses.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
        : null;
  }

  private boolean isReferencePoint() {
    List<Section> positions = parts(EnhancedConcepts.BEAM_POSITION);
    return !positions.isEmpty() && positions.stream().allMatch(Tid10043Details::sameTwoPoints);
  }

  private static boolean sameTwoPoints(Section position) {
    List<BigDecimal> output = position.point(EnhancedConcepts.OUTPUT_POSITION);
    List<BigDecimal> reference = position.point(EnhancedConcepts.REFERENCE_POSITION);
    return output.size() == 3
        && reference.size() == 3
        && Stream.of(0, 1, 2).allMatch(i -> output.get(i).compareTo(reference.get(i)) == 0);
  }
}
