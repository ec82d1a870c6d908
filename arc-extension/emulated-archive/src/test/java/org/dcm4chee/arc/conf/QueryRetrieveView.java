package org.dcm4chee.arc.conf;

import org.dcm4che3.data.Code;

/** Emulated: hides what is rejected and nothing else. */
public class QueryRetrieveView {
  public final Code[] getShowInstancesRejectedByCodes() {
    return new Code[0];
  }

  public final boolean isHideNotRejectedInstances() {
    return false;
  }
}
