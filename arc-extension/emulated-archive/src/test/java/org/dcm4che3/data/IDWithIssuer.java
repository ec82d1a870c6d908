package org.dcm4che3.data;

/** Emulated. */
public class IDWithIssuer {
  private final String id;

  public IDWithIssuer(String id) {
    this.id = id;
  }

  public final String getID() {
    return id;
  }
}
