package org.dcm4chee.arc.store;

import java.io.Closeable;

/** Emulated. */
public interface StoreSession extends Closeable {
  String getCalledAET();

  String getCallingAET();

  String getRemoteHostName();
}
