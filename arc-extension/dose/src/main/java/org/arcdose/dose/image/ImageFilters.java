package org.arcdose.dose.image;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.XRayFilter;
import org.arcdose.dose.header.Attributes;

/**
 * X-Ray Filtration (PS3.3 C.8.7.10): one type, and material and thickness for each filter. Where
 * the type is only that there are several (MULTIPLE), they are flat. Some devices separate values
 * by commas, which no term and no number has.
 */
final class ImageFilters {
  private ImageFilters() {}

  /**
   * @param copperMm thickness of a copper filter that only its maker's name of it tells, or null
   */
  static List<XRayFilter> read(ImageHeader header, BigDecimal copperMm) {
    if (copperMm != null) {
      return List.of(new XRayFilter(ImageTerms.FLAT_FILTER, ImageTerms.COPPER, copperMm, copperMm));
    }
    List<String> materials = values(header, Tag.FILTER_MATERIAL);
    List<BigDecimal> minimaMm = thicknessesMm(header, Tag.FILTER_THICKNESS_MINIMUM);
    List<BigDecimal> maximaMm = thicknessesMm(header, Tag.FILTER_THICKNESS_MAXIMUM);
    Code type = header.term(Tag.FILTER_TYPE);
    int count = Math.max(materials.size(), Math.max(minimaMm.size(), maximaMm.size()));
    if (count == 0) {
      return type == null ? List.of() : List.of(new XRayFilter(type, null, null, null));
    }
    List<XRayFilter> filters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      filters.add(
          filter(
              type == null && count > 1 ? ImageTerms.FLAT_FILTER : type,
              material(header, at(materials, i)),
              at(minimaMm, i),
              at(maximaMm, i)));
    }
    return filters;
  }

  /** The thinner side is the minimum, whichever way the device has them. */
  private static XRayFilter filter(
      Code type, Code material, BigDecimal minimumMm, BigDecimal maximumMm) {
    return minimumMm != null && maximumMm != null && minimumMm.compareTo(maximumMm) > 0
        ? new XRayFilter(type, material, maximumMm, minimumMm)
        : new XRayFilter(type, material, minimumMm, maximumMm);
  }

  private static Code material(ImageHeader header, String term) {
    if (term == null || term.isBlank()) {
      return null;
    }
    Code code = ImageTerms.code(Tag.FILTER_MATERIAL, term);
    if (code == null) {
      header.place(Tag.FILTER_MATERIAL).note(Tag.FILTER_MATERIAL, "is none of the defined terms");
    }
    return code;
  }

  private static List<BigDecimal> thicknessesMm(ImageHeader header, int tag) {
    Attributes place = header.place(tag);
    List<BigDecimal> thicknessesMm = new ArrayList<>();
    values(header, tag).forEach(value -> thicknessesMm.add(place.quantity(tag, value)));
    return thicknessesMm;
  }

  private static List<String> values(ImageHeader header, int tag) {
    return header.texts(tag).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  private static <T> T at(List<T> values, int index) {
    return index < values.size() ? values.get(index) : null;
  }
}
