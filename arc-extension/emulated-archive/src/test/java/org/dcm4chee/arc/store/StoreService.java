package org.dcm4chee.arc.store;

import java.io.IOException;
import java.io.InputStream;
import org.dcm4che3.net.ApplicationEntity;

/** Emulated. */
public interface StoreService {
  StoreSession newStoreSession(ApplicationEntity ae);

  StoreContext newStoreContext(StoreSession session);

  void store(StoreContext ctx, InputStream data) throws IOException;
}
