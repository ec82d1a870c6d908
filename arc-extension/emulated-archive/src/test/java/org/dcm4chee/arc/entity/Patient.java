package org.dcm4chee.arc.entity;

/** Emulated: nothing changes patients. */
public class Patient {
  public long getPk() {
    return 0;
  }
}
