package org.dcm4chee.arc.entity;

/** Signature. */
public class Study {
  public String getStudyInstanceUID() {
    throw new LinkageError("signature");
  }
}
