package org.dcm4che3.net;

import java.io.Serializable;

/** Signature. */
public class DeviceExtension implements Serializable {
  private static final long serialVersionUID = 1L;

  public void reconfigure(DeviceExtension from) {
    throw new LinkageError("signature");
  }
}
