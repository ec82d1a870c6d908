package org.dcm4chee.arc.conf;

import org.dcm4che3.net.AEExtension;

/** Emulated: the view of a clinical application entity. */
public class ArchiveAEExtension extends AEExtension {
  private static final long serialVersionUID = 1L;

  public QueryRetrieveView getQueryRetrieveView() {
    return new QueryRetrieveView();
  }
}
