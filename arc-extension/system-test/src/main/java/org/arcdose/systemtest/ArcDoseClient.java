package org.arcdose.systemtest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** ArcDose's REST API as a program sees it. */
public final class ArcDoseClient {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String baseUrl;
  private final String authorization;

  /**
   * @param baseUrl such as {@code http://127.0.0.1:8080/arcdose}
   */
  public ArcDoseClient(String baseUrl, String user, String password) {
    this.baseUrl = baseUrl;
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  /** The answer to a GET, whatever its status. */
  public HttpResponse<String> get(String path) {
    return send(request(path).GET().build());
  }

  /** The answer to a GET as it is on the wire, compressed if it can be, whatever its status. */
  public HttpResponse<byte[]> compressed(String path) {
    return send(
        request(path).header("Accept-Encoding", "gzip").GET().build(), BodyHandlers.ofByteArray());
  }

  /** The answer to an empty POST, whatever its status. */
  public HttpResponse<String> post(String path) {
    return send(
        request(path).header("X-Requested-With", "arcdose").POST(BodyPublishers.noBody()).build());
  }

  /** The object a GET answers with; anything but 200 is an error. */
  public JsonObject json(String path) {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new IllegalStateException(
          path + " answered " + response.statusCode() + ": " + response.body());
    }
    try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
      return reader.readObject();
    }
  }

  /** How many studies there are. */
  public long studies() {
    return json("/api/studies?limit=1").getJsonNumber("total").longValueExact();
  }

  /** How many jobs are in a state; null for any. */
  public long jobs(String state) {
    String filter = state == null ? "" : "&state=" + state;
    return json("/api/jobs?limit=1" + filter).getJsonNumber("total").longValueExact();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(baseUrl + path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", authorization);
  }

  private HttpResponse<String> send(HttpRequest request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
    try {
      return http.send(request, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
