package org.dcm4chee.arc.store;

import org.dcm4che3.data.Attributes;

/** Signature. */
public interface InstanceLocations {
  Attributes getAttributes();
}
