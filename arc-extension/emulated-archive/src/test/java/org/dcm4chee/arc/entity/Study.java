package org.dcm4chee.arc.entity;

/** Emulated. */
public class Study {
  private final String uid;

  public Study(String uid) {
    this.uid = uid;
  }

  public String getStudyInstanceUID() {
    return uid;
  }
}
