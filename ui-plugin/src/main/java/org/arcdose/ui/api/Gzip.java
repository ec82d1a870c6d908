package org.arcdose.ui.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.arcdose.service.view.Document;

/** Long answers, compressed where the client accepts it: fast rather than small. */
final class Gzip extends GZIPOutputStream {
  private static final int BUFFER = 64 * 1024;

  private Gzip(OutputStream out) throws IOException {
    super(out, BUFFER);
    def.setLevel(Deflater.BEST_SPEED);
  }

  /**
   * An answer.
   *
   * @param encodings as the client accepts them, null if it says nothing
   */
  static Response.ResponseBuilder answer(Document document, String encodings) {
    if (!accepted(encodings)) {
      return Response.ok((StreamingOutput) document::writeTo)
          .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
    StreamingOutput compressed =
        out -> {
          Gzip gzip = new Gzip(out);
          document.writeTo(gzip);
          gzip.finish();
        };
    return Response.ok(compressed)
        .header(HttpHeaders.CONTENT_ENCODING, "gzip")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
  }

  private static boolean accepted(String encodings) {
    return encodings != null
        && Arrays.stream(encodings.toLowerCase(Locale.ROOT).split(","))
            .map(String::strip)
            .anyMatch(
                encoding ->
                    (encoding.equals("gzip") || encoding.startsWith("gzip;"))
                        && !encoding.matches("gzip;\\s*q=0(\\.0*)?"));
  }
}
