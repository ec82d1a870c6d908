package org.dcm4che3.net;

import java.io.Serializable;

/** Emulated. */
public abstract class DeviceExtension implements Serializable {
  private static final long serialVersionUID = 1L;

  public void reconfigure(DeviceExtension from) {
    throw new UnsupportedOperationException();
  }
}
