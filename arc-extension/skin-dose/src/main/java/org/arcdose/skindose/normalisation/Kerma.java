package org.arcdose.skindose.normalisation;

import java.util.List;
import java.util.OptionalDouble;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;

/** Air kerma at the reference point, as displayed or from the dose area product. */
final class Kerma {
  private static final double MGY_PER_GY = 1000;
  private static final double CM2_PER_M2 = 1e4;

  /** Of one event in Gy or Gy.m2; the longest procedures have a hundredth of it. */
  private static final double MOST_GY = 1000;

  private Kerma() {}

  /** Refuses what no event can have. */
  static void check(ReportedEvent event) throws NotComputableException {
    OptionalDouble reported = event.value(Item.DOSE_RP);
    OptionalDouble product = event.positive(Item.DOSE_AREA_PRODUCT);
    if (reported.isPresent() && reported.getAsDouble() < 0) {
      throw new NotComputableException("Dose (RP) is negative.");
    }
    if (reported.orElse(0) > MOST_GY || product.orElse(0) > MOST_GY) {
      throw new NotComputableException(
          "Dose (RP) or Dose Area Product are beyond what a device can give; their unit may be"
              + " wrong.");
    }
    if (product.isPresent()) {
      return;
    }
    if (reported.isEmpty()) {
      throw new NotComputableException(
          "Neither Dose (RP) nor a Dose Area Product greater than zero is reported.");
    }
    if (reported.getAsDouble() == 0) {
      throw NotComputableException.withoutDose("Dose (RP) is zero.");
    }
  }

  /**
   * @param areaCm2 of the field at the reference point
   * @throws NotComputableException if the field is too small for the dose area product
   */
  static double mGy(ReportedEvent event, double areaCm2, List<Assumption> assumptions)
      throws NotComputableException {
    if (event.varies(Item.DOSE_RP)) {
      assumptions.add(Assumption.major("Dose (RP) is reported twice; the first was taken."));
    }
    OptionalDouble reported = event.positive(Item.DOSE_RP);
    if (reported.isPresent()) {
      return reported.getAsDouble() * MGY_PER_GY;
    }
    String display = event.value(Item.DOSE_RP).isPresent() ? "rounded to zero" : "not reported";
    assumptions.add(
        Assumption.major(
            "Dose (RP) is " + display + "; dose area product by field area was taken."));
    double gray = event.value(Item.DOSE_AREA_PRODUCT).getAsDouble() * CM2_PER_M2 / areaCm2;
    if (!(gray <= MOST_GY)) {
      throw new NotComputableException(
          "Dose (RP) is " + display + " and the field is too small for the dose area product.");
    }
    return gray * MGY_PER_GY;
  }
}
