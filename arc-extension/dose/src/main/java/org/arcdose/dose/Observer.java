package org.arcdose.dose;

import org.arcdose.dicom.Code;

/**
 * Who or what wrote the report (PS3.16 TID 1002 to 1004); what concerns the other kind is null, as
 * is what the report does not say.
 *
 * @param type Observer Type (121005, DCM): person or device
 * @param personName (121008, DCM)
 * @param organization Person Observer's Organization Name (121009, DCM)
 * @param organizationRole Person Observer's Role in the Organization (121010, DCM)
 * @param role Person Observer's Role in this Procedure (121011, DCM)
 * @param deviceUid Device Observer UID (121012, DCM)
 * @param deviceName (121013, DCM)
 * @param deviceManufacturer (121014, DCM)
 * @param deviceModelName (121015, DCM)
 * @param deviceSerialNumber (121016, DCM)
 * @param deviceLocation Device Observer Physical Location During Observation (121017, DCM)
 */
public record Observer(
    Code type,
    String personName,
    String organization,
    Code organizationRole,
    Code role,
    String deviceUid,
    String deviceName,
    String deviceManufacturer,
    String deviceModelName,
    String deviceSerialNumber,
    String deviceLocation) {
  /** Of one the report says nothing of. */
  public static final Observer NONE =
      new Observer(null, null, null, null, null, null, null, null, null, null, null);
}
