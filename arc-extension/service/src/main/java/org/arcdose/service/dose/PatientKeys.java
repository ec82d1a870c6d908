package org.arcdose.service.dose;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.arcdose.dose.PatientIdentity;

/**
 * Keyed hashes that stand for patients: the same patient has the same key at this site, and without
 * the site's key nobody can tell which patient it is.
 */
public final class PatientKeys {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec siteKey;

  public PatientKeys(byte[] siteKey) {
    this.siteKey = new SecretKeySpec(siteKey, ALGORITHM);
  }

  /**
   * HMAC-SHA-256 over issuer, NUL and Patient ID in hexadecimal; empty if there is no Patient ID,
   * for all nameless patients are not one patient.
   */
  public String keyOf(PatientIdentity patient) {
    if (patient.patientId().isEmpty()) {
      return "";
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(siteKey);
      String text = patient.issuerOfPatientId() + '\0' + patient.patientId();
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }
}
