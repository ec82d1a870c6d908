package org.arcdose.service.skin;

import java.time.LocalDate;
import java.util.List;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.normalisation.DeviceSettings;

/**
 * What an administrator has set for the skin dose of one device.
 *
 * @param wanted whether it is computed
 * @param offsetCm added to where the vendor's frame puts the table
 * @param kermaFactors of plane A and B
 * @param calibrated when the site measured offset and kerma, null if it has not: they are then
 *     assumptions
 * @param patientDoseReport whether results are stored in the archive
 */
public record DeviceSkinDose(
    Wanted wanted,
    Vec3 offsetCm,
    List<Double> kermaFactors,
    LocalDate calibrated,
    double inherentFiltrationMmAl,
    boolean patientDoseReport) {
  /** Nobody has set anything. */
  public static final DeviceSkinDose UNSET =
      new DeviceSkinDose(
          Wanted.AUTO,
          DeviceSettings.UNKNOWN.tableOffset(),
          DeviceSettings.UNKNOWN.kermaFactors(),
          null,
          DeviceSettings.UNKNOWN.inherentAluminiumMm(),
          false);

  /** Of which projection studies of the device skin dose is computed. */
  public enum Wanted {
    /** Of fluoroscopy. */
    AUTO,
    /** Of radiography as well. */
    ALWAYS,
    /** Of none. */
    NEVER
  }

  public DeviceSkinDose {
    kermaFactors = List.copyOf(kermaFactors);
  }

  DeviceSkinDose wanted(Wanted other) {
    return new DeviceSkinDose(
        other, offsetCm, kermaFactors, calibrated, inherentFiltrationMmAl, patientDoseReport);
  }

  /** What a result depends on. */
  String forResult() {
    return offsetCm + " " + kermaFactors + " " + calibrated + " " + inherentFiltrationMmAl;
  }

  /** As the engine takes it, but for what is asked for. */
  DeviceSettings with(SkinDoseParameters parameters) {
    return new DeviceSettings(
        calibrated != null,
        parameters.offsetCm() == null ? offsetCm : parameters.offsetCm(),
        parameters.kermaFactors() == null ? kermaFactors : parameters.kermaFactors(),
        inherentFiltrationMmAl,
        DeviceSettings.UNKNOWN.wedgeTransmission());
  }
}
