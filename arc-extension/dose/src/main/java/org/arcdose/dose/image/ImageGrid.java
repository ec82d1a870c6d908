package org.arcdose.dose.image;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.XRayGrid;
import org.arcdose.dose.header.Attributes;

/** X-Ray Grid (PS3.3 C.8.7.11): what kinds it is of, and how it is made. */
record ImageGrid(List<Code> kinds, XRayGrid grid) {
  static ImageGrid read(ImageHeader header) {
    return new ImageGrid(
        header.texts(Tag.GRID).stream()
            .map(term -> ImageTerms.codeOfStart(Tag.GRID, term))
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        new XRayGrid(
            header.text(Tag.GRID_ABSORBING_MATERIAL),
            header.text(Tag.GRID_SPACING_MATERIAL),
            header.quantity(Tag.GRID_THICKNESS),
            header.quantity(Tag.GRID_PITCH),
            aspectRatio(header.place(Tag.GRID_ASPECT_RATIO)),
            header.quantity(Tag.GRID_PERIOD),
            header.quantity(Tag.GRID_FOCAL_DISTANCE)));
  }

  /** Two values, of which the second is 1 or left out by some devices. */
  private static BigDecimal aspectRatio(Attributes place) {
    List<BigDecimal> values =
        place.texts(Tag.GRID_ASPECT_RATIO).stream()
            .map(value -> place.quantity(Tag.GRID_ASPECT_RATIO, value))
            .filter(value -> value != null && value.signum() > 0)
            .toList();
    if (values.isEmpty()) {
      return null;
    }
    return values.size() == 1
        ? values.get(0)
        : values.get(0).divide(values.get(1), MathContext.DECIMAL32);
  }
}
