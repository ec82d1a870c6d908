package org.dcm4chee.arc.conf;

import java.util.Collection;
import org.dcm4che3.net.DeviceExtension;

/** Signature. */
public class ArchiveDeviceExtension extends DeviceExtension {
  public Collection<ExporterDescriptor> getExporterDescriptors() {
    throw new LinkageError("signature");
  }
}
