package org.arcdose.skindose.dicom;

import java.util.Objects;
import org.arcdose.dicom.sr.InstanceIdentity;

/**
 * A dose report, or an image in place of one, whose events a skin dose was computed of.
 *
 * @param procedure name of its procedure in the result
 * @param events how many events of the procedure are its own
 */
public record DoseSource(InstanceIdentity instance, String procedure, int events) {
  public DoseSource {
    Objects.requireNonNull(instance, "instance");
    Objects.requireNonNull(procedure, "procedure");
  }
}
