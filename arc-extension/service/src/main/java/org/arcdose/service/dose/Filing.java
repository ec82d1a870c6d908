package org.arcdose.service.dose;

import java.util.Objects;
import org.arcdose.service.patient.KeptIdentity;

/**
 * What a report is filed under.
 *
 * @param patient what is kept of who the patient is
 * @param device tells which device made it, see {@link DeviceIdentity}
 * @param engineVersion what made the report
 * @param alwaysSkinDose whether the skin dose of this device's radiography is wanted too
 */
public record Filing(
    KeptIdentity patient, String device, String engineVersion, boolean alwaysSkinDose) {
  public Filing {
    Objects.requireNonNull(patient, "patient");
    Objects.requireNonNull(device, "device");
    Objects.requireNonNull(engineVersion, "engineVersion");
  }
}
