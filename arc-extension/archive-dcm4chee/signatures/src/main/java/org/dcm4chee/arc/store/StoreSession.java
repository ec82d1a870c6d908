package org.dcm4chee.arc.store;

import java.io.Closeable;

/** Signature. */
public interface StoreSession extends Closeable {
  String getCalledAET();

  String getCallingAET();

  String getRemoteHostName();
}
