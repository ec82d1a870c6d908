package org.dcm4che3.net;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Emulated: one application entity and any extensions. */
public class Device implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ApplicationEntity entity;
  private final Map<Class<?>, DeviceExtension> extensions = new HashMap<>();

  public Device(ApplicationEntity entity) {
    this.entity = entity;
  }

  public void addDeviceExtension(DeviceExtension extension) {
    extensions.put(extension.getClass(), extension);
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
    return clazz.cast(extensions.get(clazz));
  }
}
