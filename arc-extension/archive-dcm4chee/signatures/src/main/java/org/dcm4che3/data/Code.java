package org.dcm4che3.data;

/** Signature. */
public class Code {
  protected Code() {
    throw new LinkageError("signature");
  }
}
