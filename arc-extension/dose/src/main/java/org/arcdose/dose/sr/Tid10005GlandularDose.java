package org.arcdose.dose.sr;

import java.util.List;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.GlandularAccumulatedDose;

/** Accumulated Mammography X-Ray Dose (PS3.16 TID 10005): one value per breast. */
final class Tid10005GlandularDose {
  private Tid10005GlandularDose() {}

  static List<GlandularAccumulatedDose> read(Section accumulated) {
    return accumulated.sections(ProjectionConcepts.AGD_TOTAL).stream()
        .map(
            breast ->
                new GlandularAccumulatedDose(
                    breast.code(ProjectionConcepts.LATERALITY), breast.ownQuantity(DoseUnits.MGY)))
        .toList();
  }
}
