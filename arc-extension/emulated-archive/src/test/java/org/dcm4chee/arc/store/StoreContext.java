package org.dcm4chee.arc.store;

import org.dcm4che3.data.Attributes;
import org.dcm4chee.arc.conf.RejectionNote;
import org.dcm4chee.arc.entity.Instance;

/** Emulated. */
public interface StoreContext {
  StoreSession getStoreSession();

  String getSopClassUID();

  String getSopInstanceUID();

  String getStudyInstanceUID();

  String getSeriesInstanceUID();

  Attributes getAttributes();

  RejectionNote getRejectionNote();

  Exception getException();

  Instance getStoredInstance();

  Instance getPreviousInstance();
}
