package org.arcdose.service.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.arcdose.archive.InstanceStored;

/**
 * Stands for objects as the archive holds them. The same notification seen twice gives the same
 * digest; an object that was stored again gives another.
 */
public final class InputDigest {
  private InputDigest() {}

  /** SHA-256 over SOP Instance UID and time of storage of each row, in hexadecimal. */
  public static String of(List<InboxRow> rows) {
    MessageDigest digest = sha256();
    for (InboxRow row : rows) {
      InstanceStored stored = row.stored();
      String text = stored.instance().sopInstanceUid() + '\0' + stored.storedAt() + '\0';
      digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 over the Series Instance UID: stands for the series, whichever of its objects came. */
  public static String ofSeries(String seriesInstanceUid) {
    return HexFormat.of()
        .formatHex(
            sha256().digest(("series " + seriesInstanceUid).getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
