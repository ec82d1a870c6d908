package org.dcm4chee.arc.entity;

import java.util.Date;

/** Emulated: a row of the table instance. */
public class Instance {
  private final long pk;
  private final Date created;

  public Instance(long pk, Date created) {
    this.pk = pk;
    this.created = created;
  }

  public long getPk() {
    return pk;
  }

  public Date getCreatedTime() {
    return created;
  }
}
