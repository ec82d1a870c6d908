package org.arcdose.ldap;

/**
 * Whose archive it is.
 *
 * @param base below which the archive's configuration lies, e.g. {@code dc=dcm4che,dc=org}
 * @param device name of the archive's device
 * @param aet its AE title through which objects are read
 */
record Target(String base, String device, String aet) {
  static final Target USUAL = new Target("dc=dcm4che,dc=org", "dcm4chee-arc", "DCM4CHEE");

  /** Text of an LDIF for the usual names, for these. */
  String of(String ldif) {
    return ldif.replace(USUAL.base, base)
        .replace("dicomDeviceName=" + USUAL.device, "dicomDeviceName=" + device)
        .replace("dicomAETitle: " + USUAL.aet, "dicomAETitle: " + aet)
        .replace("/aets/" + USUAL.aet + "/", "/aets/" + aet + "/");
  }

  String deviceDn() {
    return "dicomDeviceName=" + device + ",cn=Devices,cn=DICOM Configuration," + base;
  }
}
