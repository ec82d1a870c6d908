package org.arcdose.skindose.dicom;

import java.util.Objects;

/**
 * The ArcDose that made an object.
 *
 * @param deviceUid identifies this installation
 * @param softwareVersion its version
 */
public record Author(String deviceUid, String softwareVersion) {
  static final String NAME = "ArcDose";

  public Author {
    Objects.requireNonNull(deviceUid, "deviceUid");
    Objects.requireNonNull(softwareVersion, "softwareVersion");
  }
}
