package org.arcdose.archive.dcm4chee.configuration;

import org.dcm4che3.net.Device;
import org.dcm4che3.net.DeviceExtension;

/** A device that has nothing but what is set for ArcDose, in place of the archive's own class. */
final class PlainDevice extends Device {
  ArcDoseDeviceExtension extension;

  @Override
  public <T extends DeviceExtension> T getDeviceExtension(Class<T> type) {
    return type.cast(extension);
  }

  @Override
  public void addDeviceExtension(DeviceExtension added) {
    extension = (ArcDoseDeviceExtension) added;
  }
}
