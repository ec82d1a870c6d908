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
  private static final double USUAL_REFERENCE_CM = 70;

  private UpperBound() {}

  /**
   * Where the kerma is given at: as reported, else at the image receptor, which is as far as it can
   * be; else 70 cm, which is 30 cm in front of a receptor at 1 m.
   */
  static double referenceCm(ReportedEvent event, List<Assumption> assumptions)
      throws NotComputableException {
    OptionalDouble receptor = FieldSize.receptorMm(event);
    if (ReferencePoint.distanceCm(event, assumptions).isPresent()) {
      return ReferencePoint.checkedCm(event, assumptions);
    }
    if (receptor.isPresent()) {
      return receptor.getAsDouble() / 10;
    }
    assumptions.add(
        Assumption.major(
            "The distance of the reference point is not reported; 70 cm from the source was"
                + " taken."));
    return USUAL_REFERENCE_CM;
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
