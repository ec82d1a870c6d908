package org.arcdose.service.dose;

import java.util.Set;
import org.arcdose.dicom.Code;

/**
 * What it means for the dose that an archive rejects an object. An image of bad quality was exposed
 * and an expired one was too; what is rejected for any other reason may be of another patient or
 * procedure.
 */
final class Rejections {
  private static final Set<Code> PATIENT_WAS_IRRADIATED =
      Set.of(
          new Code("113001", "DCM", "Rejected for Quality Reasons"),
          new Code("113039", "DCM", "Data Retention Policy Expired"));

  private Rejections() {}

  /** Whether a report counts although its object was rejected (PS3.16 CID 7011). */
  static boolean count(Code reason) {
    return PATIENT_WAS_IRRADIATED.contains(reason);
  }
}
