package org.dcm4chee.arc.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.dcm4che3.net.ApplicationEntity;
import org.dcm4che3.net.Device;
import org.dcm4chee.arc.conf.ArchiveAEExtension;
import org.dcm4chee.arc.conf.ArchiveDeviceExtension;

/** The device everybody in the archive injects. */
@ApplicationScoped
public class EmulatedDevice {
  @Produces
  Device device() {
    return new Device(
        new ApplicationEntity("DCM4CHEE", new ArchiveAEExtension()), new ArchiveDeviceExtension());
  }
}
