package org.dcm4chee.arc.store;

import org.dcm4che3.data.Attributes;

/** Emulated. */
public interface InstanceLocations {
  Attributes getAttributes();
}
