package org.dcm4che3.data;

/** Signature. */
public class IDWithIssuer {
  public final String getID() {
    throw new LinkageError("signature");
  }
}
