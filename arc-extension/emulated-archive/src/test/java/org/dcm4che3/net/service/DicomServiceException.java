package org.dcm4che3.net.service;

import java.io.IOException;

/** Emulated. */
public class DicomServiceException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;

  public DicomServiceException(int status, Throwable cause) {
    super(cause);
    this.status = status;
  }

  public int getStatus() {
    return status;
  }
}
