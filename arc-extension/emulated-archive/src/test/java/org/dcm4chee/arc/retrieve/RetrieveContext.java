package org.dcm4chee.arc.retrieve;

import java.io.Closeable;
import java.util.List;
import org.dcm4chee.arc.store.InstanceLocations;

/** Emulated. */
public interface RetrieveContext extends Closeable {
  List<InstanceLocations> getMatches();
}
