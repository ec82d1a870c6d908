package org.dcm4che3.net;

/** Signature. */
public class ApplicationEntity {
  public final String getAETitle() {
    throw new LinkageError("signature");
  }

  public boolean isInstalled() {
    throw new LinkageError("signature");
  }

  public <T extends AEExtension> T getAEExtension(Class<T> clazz) {
    throw new LinkageError("signature");
  }
}
