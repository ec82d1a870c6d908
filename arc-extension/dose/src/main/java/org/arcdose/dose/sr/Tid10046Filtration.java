package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.XRayFilter;

/**
 * Filtration (PS3.16 TID 10046): the attenuators (TID 10055) in the beam that are filters; what
 * else is in the beam, e.g. the table, TID 10047 tells. Containers of TID 10003B are read as well.
 */
final class Tid10046Filtration {
  private Tid10046Filtration() {}

  static List<XRayFilter> filters(Tid10043Details details) {
    return details.parts(EnhancedConcepts.FILTRATION).stream()
        .flatMap(
            section ->
                Stream.of(EnhancedConcepts.ATTENUATOR, ProjectionConcepts.FILTERS)
                    .flatMap(concept -> section.sections(concept).stream()))
        .map(Tid10046Filtration::filter)
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
        material == null ? filter.code(EnhancedConcepts.EQUIVALENT_MATERIAL) : material,
        minimum == null ? nominal : minimum,
        maximum == null ? nominal : maximum);
  }
}
