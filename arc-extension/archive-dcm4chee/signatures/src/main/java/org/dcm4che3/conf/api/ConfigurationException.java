package org.dcm4che3.conf.api;

/** Signature. */
public class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  public ConfigurationException(String message) {
    throw new LinkageError("signature");
  }
}
