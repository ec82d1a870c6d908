package org.dcm4che3.data;

/** Signature. */
public class Attributes {
  public String getString(int tag) {
    throw new LinkageError("signature");
  }

  public Sequence getSequence(int tag) {
    throw new LinkageError("signature");
  }
}
