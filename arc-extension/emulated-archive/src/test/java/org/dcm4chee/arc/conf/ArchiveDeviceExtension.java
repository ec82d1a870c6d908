package org.dcm4chee.arc.conf;

import java.util.Collection;
import java.util.List;
import org.dcm4che3.net.DeviceExtension;

/** Emulated: no exporter is configured. */
public class ArchiveDeviceExtension extends DeviceExtension {
  private static final long serialVersionUID = 1L;

  public Collection<ExporterDescriptor> getExporterDescriptors() {
    return List.of();
  }
}
