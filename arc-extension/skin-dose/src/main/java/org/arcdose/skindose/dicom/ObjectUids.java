package org.arcdose.skindose.dicom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.arcdose.dicom.sr.InstanceIdentity;
import org.arcdose.dicom.uid.Uid;
import org.arcdose.dose.RecordJson;

/** UIDs that follow from what an estimate says: another result is another object. */
record ObjectUids(InstanceIdentity report, InstanceIdentity picture) {
  static ObjectUids of(SkinDoseEstimate estimate) {
    String study = estimate.sources().get(0).instance().studyInstanceUid();
    StringWriter told = new StringWriter();
    RecordJson.write(estimate.result(), told);
    RecordJson.write(estimate.sources(), told);
    return new ObjectUids(
        identity("report", study, told.toString(), SkinDoseObjects.PATIENT_RADIATION_DOSE_SR),
        identity("picture", study, told.toString(), SkinDoseObjects.SECONDARY_CAPTURE));
  }

  private static InstanceIdentity identity(
      String kind, String study, String told, String sopClassUid) {
    return new InstanceIdentity(
        study,
        uid("ArcDose skin dose series of " + kind + "s", study),
        sopClassUid,
        uid("ArcDose skin dose " + kind, study + told));
  }

  private static String uid(String purpose, String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(purpose.getBytes(UTF_8));
      digest.update((byte) 0);
      return Uid.derived(digest.digest(content.getBytes(UTF_8))).value();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }
}
