package org.dcm4che3.data;

import java.util.ArrayList;

/** Emulated. */
public class Sequence extends ArrayList<Attributes> {
  private static final long serialVersionUID = 1L;

  Sequence() {}
}
