package org.arcdose.service.patient;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.arcdose.dicom.uid.Uid;

/**
 * Keyed hashes that stand for values: the same value has the same hash at this site, and without
 * the site's key nobody can tell which value it is.
 */
public final class SiteHash {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec siteKey;

  public SiteHash(byte[] siteKey) {
    this.siteKey = new SecretKeySpec(siteKey, ALGORITHM);
  }

  /** HMAC-SHA-256 over what, NUL and the value, in hexadecimal. */
  String of(String what, String value) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(siteKey);
      return HexFormat.of()
          .formatHex(mac.doFinal((what + '\0' + value).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }

  /** The identifier of something that this site has once, e.g. of ArcDose as a device. */
  public Uid uid(String what) {
    return Uid.derived(HexFormat.of().parseHex(of("uid", what)));
  }
}
