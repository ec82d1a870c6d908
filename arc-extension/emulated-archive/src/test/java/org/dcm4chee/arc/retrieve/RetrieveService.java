package org.dcm4chee.arc.retrieve;

import java.io.IOException;
import org.dcm4che3.net.service.DicomServiceException;
import org.dcm4chee.arc.store.InstanceLocations;

/** Emulated. */
public interface RetrieveService {
  RetrieveContext newRetrieveContext(
      String localAET, String studyUID, String seriesUID, String objectUID);

  boolean calculateMatches(RetrieveContext ctx) throws DicomServiceException;

  LocationInputStream openLocationInputStream(RetrieveContext ctx, InstanceLocations inst)
      throws IOException;
}
