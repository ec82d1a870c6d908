package org.arcdose.archive.orthanc;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Function;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.ArchiveRefused;
import org.arcdose.archive.ArchiveUnavailable;
import org.arcdose.archive.ObjectGone;
import org.arcdose.archive.ObjectUnreadable;

/**
 * Requests to Orthanc and what their failures mean.
 *
 * <p>Made of {@link HttpURLConnection}, not of {@code java.net.http}: its time limit also covers
 * the body, it honours Orthanc's {@code Keep-Alive: timeout=1}, repeats a question once whose
 * kept-alive connection had died, tests such a connection before it sends an object over it, and
 * drops the connection under a long answer nobody reads to its end. A poll costs a third of the
 * processor time.
 */
final class OrthancHttp {
  private static final int CHUNK_BYTES = 1 << 16;

  private final OrthancSettings settings;
  private final int connectMillis;
  private final int silenceMillis;

  /**
   * @param connect longest wait for a connection
   * @param silence longest wait for the next byte of an answer
   */
  OrthancHttp(OrthancSettings settings, Duration connect, Duration silence) {
    this.settings = settings;
    this.connectMillis = Math.toIntExact(connect.toMillis());
    this.silenceMillis = Math.toIntExact(silence.toMillis());
  }

  /** How messages call the archive. */
  String name() {
    return "Orthanc at " + settings.url();
  }

  /**
   * Asks for JSON.
   *
   * @param reading takes what it needs; where it meets another shape of JSON, what it throws then
   *     becomes {@link ArchiveRefused}
   */
  <T> T get(String path, Function<JsonValue, T> reading) throws ArchiveException {
    try {
      return json(accepted(open("GET", path)), reading);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  /** Asks for JSON by a POST that changes nothing, so that it may be repeated. */
  <T> T ask(String path, String question, Function<JsonValue, T> reading) throws ArchiveException {
    try {
      HttpURLConnection connection = open("POST", path);
      connection.setRequestProperty("Content-Type", "application/json");
      connection.setDoOutput(true);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(question.getBytes(StandardCharsets.UTF_8));
      }
      return json(accepted(connection), reading);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  /**
   * The answer as it arrives.
   *
   * @throws ObjectGone if there is nothing at the path
   */
  InputStream stream(String path) throws ArchiveException {
    try {
      HttpURLConnection connection = open("GET", path);
      if (connection.getResponseCode() == HttpURLConnection.HTTP_NOT_FOUND) {
        discard(connection);
        throw new ObjectGone(name() + " no longer has the object.");
      }
      return body(accepted(connection));
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  /** Sends an object and reads Orthanc's JSON about it. */
  <T> T send(String path, InputStream object, Function<JsonValue, T> reading)
      throws ArchiveException {
    try {
      HttpURLConnection connection = open("POST", path);
      connection.setRequestProperty("Content-Type", "application/dicom");
      connection.setDoOutput(true);
      connection.setChunkedStreamingMode(CHUNK_BYTES);
      copy(object, connection);
      if (connection.getResponseCode() == HttpURLConnection.HTTP_BAD_REQUEST) {
        discard(connection);
        throw new ObjectUnreadable(
            name() + " refused the object: it is no DICOM file or a broken one (HTTP 400).");
      }
      return json(accepted(connection), reading);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  private void copy(InputStream object, HttpURLConnection connection)
      throws IOException, ArchiveUnavailable {
    OutputStream out = connection.getOutputStream();
    byte[] chunk = new byte[CHUNK_BYTES];
    while (true) {
      int length;
      try {
        length = object.read(chunk);
      } catch (IOException e) {
        // Without the last chunk Orthanc drops what it has got so far.
        connection.disconnect();
        throw new ArchiveUnavailable(
            "The object could not be read to its end; nothing of it was stored.", e);
      }
      if (length < 0) {
        break;
      }
      out.write(chunk, 0, length);
    }
    out.close();
  }

  private HttpURLConnection open(String method, String path) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(settings.url() + path).toURL().openConnection();
    connection.setRequestMethod(method);
    connection.setConnectTimeout(connectMillis);
    connection.setReadTimeout(silenceMillis);
    connection.setInstanceFollowRedirects(false);
    connection.setRequestProperty("Accept", "*/*");
    if (!settings.user().isEmpty()) {
      String credentials = settings.user() + ":" + settings.password();
      connection.setRequestProperty(
          "Authorization",
          "Basic "
              + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }
    return connection;
  }

  private HttpURLConnection accepted(HttpURLConnection connection)
      throws IOException, ArchiveException {
    int status = connection.getResponseCode();
    if (status == HttpURLConnection.HTTP_OK) {
      return connection;
    }
    discard(connection);
    if (status == HttpURLConnection.HTTP_UNAUTHORIZED) {
      throw new ArchiveRefused(
          name()
              + " refused the user name or password in arcdose.json;"
              + " if they are right and Orthanc is on another machine, see RemoteAccessAllowed in"
              + " its configuration.");
    }
    if (status == HttpURLConnection.HTTP_FORBIDDEN) {
      throw new ArchiveRefused(
          name() + " does not allow the user in arcdose.json what ArcDose needs (HTTP 403).");
    }
    if (status == HttpURLConnection.HTTP_CLIENT_TIMEOUT || status == 429 || status >= 500) {
      throw new ArchiveUnavailable(
          name() + " cannot answer now (HTTP " + status + "); its log says why.");
    }
    throw stranger("HTTP " + status);
  }

  private <T> T json(HttpURLConnection connection, Function<JsonValue, T> reading)
      throws IOException, ArchiveException {
    byte[] answer;
    try (InputStream body = body(connection)) {
      answer = body.readAllBytes();
    }
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer))) {
      return reading.apply(reader.readValue());
    } catch (JsonException
        | ClassCastException
        | NullPointerException
        | ArithmeticException
        | DateTimeException e) {
      // Without the cause: it may quote the answer, and that may name a patient.
      throw stranger("other JSON than expected");
    }
  }

  private InputStream body(HttpURLConnection connection) throws IOException {
    return new WholeBody(connection.getInputStream(), connection.getContentLengthLong(), name());
  }

  /** The body of an error is not looked at: it may name a patient. */
  private static void discard(HttpURLConnection connection) {
    try (InputStream error = connection.getErrorStream()) {
      // closing reads the rest, so that the connection can be used again
    } catch (IOException ofTheRest) {
      // the status has said what matters
    }
  }

  private ArchiveUnavailable unavailable(IOException e) {
    return new ArchiveUnavailable(
        name() + " cannot be reached (" + reason(e) + "); is it running?", e);
  }

  private ArchiveRefused stranger(String answer) {
    return new ArchiveRefused(
        name()
            + " answered as no Orthanc does ("
            + answer
            + "); check orthanc.url in arcdose.json.");
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
