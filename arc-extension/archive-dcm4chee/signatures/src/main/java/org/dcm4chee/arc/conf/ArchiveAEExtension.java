package org.dcm4chee.arc.conf;

import org.dcm4che3.net.AEExtension;

/** Signature. */
public class ArchiveAEExtension extends AEExtension {
  public QueryRetrieveView getQueryRetrieveView() {
    throw new LinkageError("signature");
  }
}
