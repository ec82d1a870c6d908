package org.dcm4chee.arc.conf;

import org.dcm4che3.data.Code;

/** Signature. */
public class QueryRetrieveView {
  public final Code[] getShowInstancesRejectedByCodes() {
    throw new LinkageError("signature");
  }

  public final boolean isHideNotRejectedInstances() {
    throw new LinkageError("signature");
  }
}
