package org.dcm4chee.arc.retrieve.impl;

import java.util.ArrayList;
import java.util.List;
import org.dcm4chee.arc.retrieve.RetrieveContext;
import org.dcm4chee.arc.store.InstanceLocations;

/** One object that is asked for, and what was found. */
record EmulatedRetrieveContext(String objectUid, List<InstanceLocations> getMatches)
    implements RetrieveContext {
  EmulatedRetrieveContext(String objectUid) {
    this(objectUid, new ArrayList<>());
  }

  @Override
  public void close() {}
}
