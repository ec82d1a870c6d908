package org.arcdose.dose.image;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.header.Attributes;

/**
 * Field of View (PS3.3 C.8.1.2, C.8.7.2, C.8.11.3): the part of the image receptor that is the
 * image; null where the image does not say. A rectangle has height and width, a circle and a
 * hexagon have a diameter.
 */
record ImageField(BigDecimal areaM2, BigDecimal heightMm, BigDecimal widthMm) {
  private static final BigDecimal CIRCLE = new BigDecimal("0.7853981634");

  /** Of the circle around it. */
  private static final BigDecimal HEXAGON = new BigDecimal("0.6495190528");

  static ImageField read(ImageHeader header) {
    int tag =
        header.place(Tag.FIELD_OF_VIEW_DIMENSIONS).has(Tag.FIELD_OF_VIEW_DIMENSIONS)
            ? Tag.FIELD_OF_VIEW_DIMENSIONS
            : Tag.FIELD_OF_VIEW_DIMENSIONS_IN_FLOAT;
    Attributes place = header.place(tag);
    List<BigDecimal> sidesMm =
        place.texts(tag).stream()
            .map(side -> place.quantity(tag, side))
            .filter(Objects::nonNull)
            .toList();
    if (sidesMm.size() == 2) {
      BigDecimal areaM2 = areaM2(sidesMm.get(0), sidesMm.get(1));
      return new ImageField(areaM2, sidesMm.get(0), sidesMm.get(1));
    }
    return new ImageField(
        sidesMm.size() == 1 ? roundM2(sidesMm.get(0), header.text(Tag.FIELD_OF_VIEW_SHAPE)) : null,
        null,
        null);
  }

  private static BigDecimal roundM2(BigDecimal diameterMm, String shape) {
    BigDecimal squareM2 = areaM2(diameterMm, diameterMm);
    return switch (Objects.requireNonNullElse(shape, "")) {
      case "ROUND" -> squareM2.multiply(CIRCLE, MathContext.DECIMAL32);
      case "HEXAGONAL" -> squareM2.multiply(HEXAGON, MathContext.DECIMAL32);
      default -> null;
    };
  }

  private static BigDecimal areaM2(BigDecimal heightMm, BigDecimal widthMm) {
    return heightMm.multiply(widthMm).movePointLeft(6);
  }
}
