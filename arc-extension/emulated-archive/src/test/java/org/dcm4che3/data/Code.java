package org.dcm4che3.data;

import java.io.Serializable;

/** Emulated. */
public class Code implements Serializable {
  private static final long serialVersionUID = 1L;

  protected Code() {}
}
