package org.arcdose.service.skin;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.RecordJson;

/** SHA-256 digests, in hexadecimal. */
final class Digests {
  private Digests() {}

  static String of(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Of what a skin dose depends on in reports: read again with the same outcome it is the same. */
  static String of(List<StoredProcedure> procedures) {
    MessageDigest digest = sha256();
    OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    RecordJson.write(
        procedures.stream()
            .flatMap(procedure -> procedure.reports().stream())
            .map(Digests::parts)
            .toList(),
        out);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Map<String, Object> parts(DoseReport report) {
    return Map.of(
        "all",
        List.of(
            report.sopInstanceUid(),
            report.templateId(),
            report.study(),
            report.equipment(),
            report.projectionTotals(),
            report.projectionEvents()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
