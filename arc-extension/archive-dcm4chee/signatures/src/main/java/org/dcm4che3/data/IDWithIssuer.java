package org.dcm4che3.data;

/** Signature. */
public class IDWithIssuer {
  private IDWithIssuer() {
    throw new LinkageError("signature");
  }

  public final String getID() {
    throw new LinkageError("signature");
  }
}
