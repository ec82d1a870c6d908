package org.dcm4che3.net;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** Emulated: one application entity and one extension. */
public class Device implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ApplicationEntity entity;
  private final DeviceExtension extension;

  public Device(ApplicationEntity entity, DeviceExtension extension) {
    this.entity = entity;
    this.extension = extension;
  }

  public final String getDeviceName() {
    return "dcm4chee-arc";
  }

  public final String[] getSoftwareVersions() {
    return new String[] {"5.34.3"};
  }

  public ApplicationEntity getApplicationEntity(String aet, boolean matchOtherAETs) {
    return entity.getAETitle().equals(aet) ? entity : null;
  }

  public Collection<ApplicationEntity> getApplicationEntities() {
    return List.of(entity);
  }

  public <T extends DeviceExtension> T getDeviceExtension(Class<T> clazz) {
    return clazz.cast(extension);
  }
}
