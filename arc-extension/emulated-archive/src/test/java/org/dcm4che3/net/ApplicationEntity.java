package org.dcm4che3.net;

import java.io.Serializable;

/** Emulated: a title and one extension. */
public class ApplicationEntity implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String title;
  private final AEExtension extension;

  public ApplicationEntity(String title, AEExtension extension) {
    this.title = title;
    this.extension = extension;
  }

  public final String getAETitle() {
    return title;
  }

  public boolean isInstalled() {
    return true;
  }

  public <T extends AEExtension> T getAEExtension(Class<T> clazz) {
    return clazz.cast(extension);
  }
}
