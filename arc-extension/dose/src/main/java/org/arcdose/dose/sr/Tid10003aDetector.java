package org.arcdose.dose.sr;

import org.arcdose.dose.XRayDetector;

/** Irradiation Event X-Ray Detector Data (PS3.16 TID 10003A). */
final class Tid10003aDetector {
  private Tid10003aDetector() {}

  static XRayDetector read(Section event, VendorEvent vendor) {
    return new XRayDetector(
        event.number(ProjectionConcepts.EXPOSURE_INDEX),
        event.number(ProjectionConcepts.TARGET_EXPOSURE_INDEX),
        event.signedNumber(ProjectionConcepts.DEVIATION_INDEX),
        vendor.detectorFieldXMm(),
        vendor.detectorFieldYMm(),
        null,
        null,
        null);
  }
}
