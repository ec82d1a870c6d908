package org.dcm4che3.conf.json;

import org.dcm4che3.conf.api.ConfigurationException;
import org.dcm4che3.net.Device;

/** Emulated. */
public class JsonConfigurationExtension {
  protected void storeTo(Device device, JsonWriter writer) {}

  public boolean loadDeviceExtension(Device device, JsonReader reader, ConfigurationDelegate config)
      throws ConfigurationException {
    return false;
  }
}
