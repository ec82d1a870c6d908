package org.arcdose.dose;

import org.arcdose.dicom.Code;

/**
 * A person or a device that took part (PS3.16 TID 1020 and 1021); what concerns the other kind is
 * null, as is what the report does not say.
 *
 * @param role Person or Device Role in Procedure (113875 or 113876, DCM)
 * @param personName (113870, DCM)
 * @param personId (113871, DCM)
 * @param personIdIssuer (113872, DCM)
 * @param organization Organization Name (113873, DCM)
 * @param organizationRole Person Role in Organization (113874, DCM)
 * @param deviceName (113877, DCM)
 * @param deviceManufacturer (113878, DCM)
 * @param deviceModelName (113879, DCM)
 * @param deviceSerialNumber (113880, DCM)
 * @param deviceUid Device Observer UID (121012, DCM)
 */
public record Participant(
    Code role,
    String personName,
    String personId,
    String personIdIssuer,
    String organization,
    Code organizationRole,
    String deviceName,
    String deviceManufacturer,
    String deviceModelName,
    String deviceSerialNumber,
    String deviceUid) {
  /** Of one the report says nothing of. */
  public static final Participant NONE =
      new Participant(null, null, null, null, null, null, null, null, null, null, null);
}
