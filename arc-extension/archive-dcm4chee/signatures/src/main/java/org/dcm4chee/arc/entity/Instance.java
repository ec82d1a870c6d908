package org.dcm4chee.arc.entity;

import java.util.Date;

/** Signature. */
public class Instance {
  public long getPk() {
    throw new LinkageError("signature");
  }

  public Date getCreatedTime() {
    throw new LinkageError("signature");
  }
}
