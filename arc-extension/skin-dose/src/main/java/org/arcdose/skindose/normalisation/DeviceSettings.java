package org.arcdose.skindose.normalisation;

import java.util.List;
import org.arcdose.skindose.geometry.Vec3;

/**
 * What a site has measured on a device.
 *
 * @param commissioned whether it has: offset and calibration are then known, not assumed
 * @param tableOffset added to where the frame of the vendor puts the table, in cm
 * @param kermaFactors by which the kerma of each tube is multiplied
 * @param inherentAluminiumMm inherent filtration in mm Al
 * @param wedgeTransmission of wedge filters within the field, 0 to 1
 */
public record DeviceSettings(
    boolean commissioned,
    Vec3 tableOffset,
    List<Double> kermaFactors,
    double inherentAluminiumMm,
    double wedgeTransmission) {
  /**
   * Nothing is known: no offset, kerma as displayed, 3.1 mm Al. Wedge filters let all through:
   * their transmission is nowhere published, and a peak must not be understated.
   */
  public static final DeviceSettings UNKNOWN =
      new DeviceSettings(false, Vec3.ZERO, List.of(1.0, 1.0), 3.1, 1);

  public DeviceSettings {
    kermaFactors = List.copyOf(kermaFactors);
    if (kermaFactors.size() != 2 || kermaFactors.stream().anyMatch(f -> !(f > 0))) {
      throw new IllegalArgumentException(
          "A device has two kerma factors greater than zero, one for each tube.");
    }
  }
}
