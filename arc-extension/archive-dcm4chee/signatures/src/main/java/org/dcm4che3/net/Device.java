package org.dcm4che3.net;

import java.util.Collection;

/** Signature. */
public class Device {
  public void addDeviceExtension(DeviceExtension extension) {
    throw new LinkageError("signature");
  }

  public final String[] getSoftwareVersions() {
    throw new LinkageError("signature");
  }

  public ApplicationEntity getApplicationEntity(String aet, boolean matchOtherAETs) {
    throw new LinkageError("signature");
  }

  public Collection<ApplicationEntity> getApplicationEntities() {
    throw new LinkageError("signature");
  }

  public <T extends DeviceExtension> T getDeviceExtension(Class<T> clazz) {
    throw new LinkageError("signature");
  }
}
