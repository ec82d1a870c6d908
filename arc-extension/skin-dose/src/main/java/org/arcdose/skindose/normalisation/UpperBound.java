package org.arcdose.skindose.normalisation;

import java.util.List;
import java.util.OptionalDouble;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.physics.Backscatter;
import org.arcdose.skindose.physics.BeamQuality;
import org.arcdose.skindose.physics.PhysicsTables;
import org.arcdose.skindose.physics.Spectrum;
import org.arcdose.skindose.physics.TableTransmission;

/**
 * The most the skin can have had from an event of a device that reports no geometry, such as a
 * mobile C-arm: the skin as near as the spacer lets it (30 cm from the focus, 21 CFR 1020.32(g)(2)
 * for mobile and portable fluoroscopes), the largest field, no table, always the same place.
 */
final class UpperBound {
  private static final double NEAREST_SKIN_CM = 30;
  private static final double MOST_RECEPTOR_MM = 1200;
  private static final double MM_PER_CM = 10;

  private UpperBound() {}

  /**
   * Where the kerma is given at: as reported, else at the image receptor; where that is not known
   * either, as far as devices have it.
   */
  static double referenceCm(ReportedEvent event, List<Assumption> assumptions)
      throws NotComputableException {
    if (ReferencePoint.distanceCm(event, assumptions).isPresent()) {
      return ReferencePoint.checkedCm(event, assumptions);
    }
    OptionalDouble receptor = FieldSize.receptorMm(event);
    if (receptor.isEmpty()) {
      assumptions.add(
          Assumption.major(
              "No distance is reported either; the reference point was taken 120 cm from the"
                  + " source."));
    }
    return receptor.orElse(MOST_RECEPTOR_MM) / MM_PER_CM;
  }

  static double mGy(double kermaMgy, double referenceCm, BeamQuality quality) {
    PhysicsTables tables = PhysicsTables.shared();
    Spectrum spectrum = tables.spectrum(quality, TableTransmission.ZEEGO);
    double nearer = Math.max(1, referenceCm / NEAREST_SKIN_CM);
    return kermaMgy
        * nearer
        * nearer
        * (1 + spectrum.backscatter().scatter(Backscatter.LARGEST_SIDE_CM))
        * tables.mediumRatio(
            quality.tubeVoltageKv(), spectrum.hvlMm(), Backscatter.LARGEST_SIDE_CM);
  }
}
