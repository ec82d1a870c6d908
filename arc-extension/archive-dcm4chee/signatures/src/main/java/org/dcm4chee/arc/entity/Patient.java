package org.dcm4chee.arc.entity;

/** Signature. */
public class Patient {
  public long getPk() {
    throw new LinkageError("signature");
  }
}
