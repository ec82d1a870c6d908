package org.arcdose.skindose.normalisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.Field;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.frame.VendorFrame;

/**
 * The size of the field, from the best item there is: width and height, shutters, area, dose area
 * product by kerma, detector.
 */
final class FieldSize {
  private static final double MM2_PER_M2 = 1e6;
  private static final double CM_PER_M = 100;
  private static final double MOST_TANGENT = 1;
  private static final double TOLERANCE = 0.2;

  /** From here on one of the two is wrong, or its unit. */
  private static final double GROSS = 2;

  private FieldSize() {}

  /**
   * @param referenceCm distance of the reference point
   * @param kermaGy as displayed; 0 if not reported
   */
  static Optional<Field> of(
      ReportedEvent event,
      VendorFrame frame,
      double referenceCm,
      double kermaGy,
      List<Assumption> assumptions) {
    OptionalDouble receptorMm = receptorMm(event);
    Optional<Field> field =
        widthAndHeight(event, receptorMm, Item.FIELD_WIDTH, Item.FIELD_HEIGHT)
            .filter(FieldSize::isPossible)
            .or(() -> frame.shutters(event).filter(FieldSize::isPossible))
            .or(() -> area(event, receptorMm).filter(FieldSize::isPossible));
    Optional<Field> product =
        byDoseAreaProduct(event, referenceCm, kermaGy).filter(FieldSize::isPossible);
    if (field.isPresent()) {
      product.ifPresent(other -> compare(field.get(), other, assumptions));
      return field;
    }
    return product.or(() -> wholeDetector(event, receptorMm, assumptions));
  }

  /** Distance from source to image receptor in mm. */
  static OptionalDouble receptorMm(ReportedEvent event) {
    OptionalDouble atStart = event.positive(Item.SOURCE_TO_DETECTOR);
    return atStart.isPresent() ? atStart : event.positive(Item.FINAL_SOURCE_TO_DETECTOR);
  }

  private static Optional<Field> widthAndHeight(
      ReportedEvent event, OptionalDouble receptorMm, Item width, Item height) {
    if (receptorMm.isEmpty()
        || event.positive(width).isEmpty()
        || event.positive(height).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Field.centred(
            event.value(width).getAsDouble() / receptorMm.getAsDouble(),
            event.value(height).getAsDouble() / receptorMm.getAsDouble(),
            Field.Source.WIDTH_AND_HEIGHT));
  }

  private static Optional<Field> area(ReportedEvent event, OptionalDouble receptorMm) {
    OptionalDouble area = event.positive(Item.FIELD_AREA);
    if (area.isEmpty() || receptorMm.isEmpty()) {
      return Optional.empty();
    }
    double side = Math.sqrt(area.getAsDouble() * MM2_PER_M2) / receptorMm.getAsDouble();
    return Optional.of(Field.centred(side, side, Field.Source.AREA));
  }

  private static Optional<Field> byDoseAreaProduct(
      ReportedEvent event, double referenceCm, double kermaGy) {
    OptionalDouble product = event.positive(Item.DOSE_AREA_PRODUCT);
    if (product.isEmpty() || !(kermaGy > 0)) {
      return Optional.empty();
    }
    double side = Math.sqrt(product.getAsDouble() / kermaGy) * CM_PER_M / referenceCm;
    return Optional.of(Field.centred(side, side, Field.Source.DOSE_AREA_PRODUCT));
  }

  private static Optional<Field> wholeDetector(
      ReportedEvent event, OptionalDouble receptorMm, List<Assumption> assumptions) {
    Optional<Field> whole =
        widthAndHeight(event, receptorMm, Item.DETECTOR_WIDTH, Item.DETECTOR_HEIGHT)
            .filter(FieldSize::isPossible);
    if (whole.isPresent()) {
      assumptions.add(
          Assumption.major(
              "The field size is not reported; the detector's whole field was taken."));
    }
    return whole.map(f -> new Field(f.uMin(), f.uMax(), f.vMin(), f.vMax(), Field.Source.DETECTOR));
  }

  /** No beam is wider than 90 degree. */
  private static boolean isPossible(Field field) {
    return field.unitArea() > 0
        && Math.max(field.uMax(), -field.uMin()) < MOST_TANGENT
        && Math.max(field.vMax(), -field.vMin()) < MOST_TANGENT;
  }

  private static void compare(Field field, Field byProduct, List<Assumption> assumptions) {
    double ratio = field.unitArea() / byProduct.unitArea();
    if (Math.abs(ratio - 1) > TOLERANCE) {
      assumptions.add(
          new Assumption(
              ratio > GROSS || ratio < 1 / GROSS,
              String.format(
                  Locale.ROOT,
                  "The reported field has %.0f %% of the area that dose area product and kerma"
                      + " give.",
                  ratio * 100)));
    }
  }
}
