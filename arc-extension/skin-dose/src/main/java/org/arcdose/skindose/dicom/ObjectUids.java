package org.arcdose.skindose.dicom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.arcdose.dicom.sr.InstanceIdentity;
import org.arcdose.dicom.uid.Uid;

/** UIDs that follow from what an estimate says and which one it replaces. */
record ObjectUids(InstanceIdentity report, InstanceIdentity picture) {
  /**
   * Makes them.
   *
   * @param content stands for what the estimate says
   * @param replaced SOP Instance UID of the report it replaces, empty if it is the first
   */
  static ObjectUids of(String study, String content, String replaced) {
    String told = study + '\0' + content + '\0' + replaced;
    return new ObjectUids(
        identity("report", study, told, SkinDoseObjects.PATIENT_RADIATION_DOSE_SR),
        identity("picture", study, told, SkinDoseObjects.SECONDARY_CAPTURE));
  }

  private static InstanceIdentity identity(
      String kind, String study, String told, String sopClassUid) {
    return new InstanceIdentity(
        study,
        uid("ArcDose skin dose series of " + kind + "s", study),
        sopClassUid,
        uid("ArcDose skin dose " + kind, told));
  }

  private static String uid(String purpose, String content) {
    return Uid.derived(sha256((purpose + '\0' + content).getBytes(UTF_8))).value();
  }

  static String hex(byte[] content) {
    return HexFormat.of().formatHex(sha256(content));
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }
}
