package org.dcm4che3.net.service;

import java.io.IOException;

/** Signature. */
public class DicomServiceException extends IOException {
  private static final long serialVersionUID = 1L;

  private DicomServiceException() {
    throw new LinkageError("signature");
  }

  public int getStatus() {
    throw new LinkageError("signature");
  }
}
