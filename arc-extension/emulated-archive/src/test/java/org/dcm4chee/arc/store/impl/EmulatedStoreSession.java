package org.dcm4chee.arc.store.impl;

import org.dcm4chee.arc.store.StoreSession;

/** Who sends to whom; of an object stored from inside, nobody. */
public record EmulatedStoreSession(
    String getCalledAET, String getCallingAET, String getRemoteHostName) implements StoreSession {
  @Override
  public void close() {}
}
