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

  private Kerma() {}

  /** Refuses what no event can have. */
  static void check(ReportedEvent event) throws NotComputableException {
    OptionalDouble reported = event.value(Item.DOSE_RP);
    if (reported.isPresent() && reported.getAsDouble() < 0) {
      throw new NotComputableException("Dose (RP) is negative.");
    }
    if (reported.isPresent() && reported.getAsDouble() == 0) {
      throw new NotComputableException("Dose (RP) is zero.");
    }
    if (reported.isEmpty() && event.positive(Item.DOSE_AREA_PRODUCT).isEmpty()) {
      throw new NotComputableException(
          "Neither Dose (RP) nor a Dose Area Product greater than zero is reported.");
    }
  }

  /**
   * @param areaCm2 of the field at the reference point
   */
  static double mGy(ReportedEvent event, double areaCm2, List<Assumption> assumptions) {
    if (event.varies(Item.DOSE_RP)) {
      assumptions.add(Assumption.major("Dose (RP) is reported twice; the first was taken."));
    }
    OptionalDouble reported = event.positive(Item.DOSE_RP);
    if (reported.isPresent()) {
      return reported.getAsDouble() * MGY_PER_GY;
    }
    assumptions.add(
        Assumption.major("Dose (RP) is not reported; dose area product by field area was taken."));
    double product = event.value(Item.DOSE_AREA_PRODUCT).getAsDouble();
    return product * CM2_PER_M2 / areaCm2 * MGY_PER_GY;
  }
}
