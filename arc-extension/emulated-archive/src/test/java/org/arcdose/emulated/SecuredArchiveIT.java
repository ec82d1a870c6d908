package org.arcdose.emulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * ArcDose inside a secured archive, with a mock of the OpenID provider: nobody can log in to it.
 */
class SecuredArchiveIT {
  private static HttpServer mockProvider;
  private static String provider;
  private static EmulatedArchive archive;
  private static ArchiveServer server;

  @BeforeAll
  static void start() throws Exception {
    mockProvider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    provider = "http://127.0.0.1:%d/realms/dcm4che".formatted(mockProvider.getAddress().getPort());
    byte[] metadata =
        """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
         "jwks_uri": "%1$s/certs", "end_session_endpoint": "%1$s/logout",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"]}"""
            .formatted(provider)
            .getBytes(StandardCharsets.UTF_8);
    mockProvider.createContext(
        "/realms/dcm4che/.well-known/openid-configuration",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, metadata.length);
          exchange.getResponseBody().write(metadata);
          exchange.close();
        });
    mockProvider.start();
    archive = new EmulatedArchive("secure");
    EmulatedArchive.Attached attached = archive.attached();
    server =
        new ArchiveServer(
            archive, attached.ear(), attached.prepared().with("AUTH_SERVER_URL", provider));
  }

  @AfterAll
  static void stop() {
    server.close();
    archive.close();
    mockProvider.stop(0);
  }

  @Test
  void who_opens_a_page_is_sent_to_the_provider() {
    HttpResponse<String> answer = server.get("/dcm4chee-arc/arcdose/studies.xhtml");
    assertEquals(302, answer.statusCode());
    String location = answer.headers().firstValue("Location").orElseThrow();
    assertTrue(location.startsWith(provider + "/auth?"), location);
    assertTrue(location.contains("client_id=arcdose"), location);
  }

  @Test
  void the_api_and_the_archive_answer_nobody_without_a_token() {
    assertEquals(401, server.get("/dcm4chee-arc/ctrl/status").statusCode());
    int status = server.get("/dcm4chee-arc/arcdose/api/studies").statusCode();
    assertTrue(status == 401 || status == 302, () -> "The API answered " + status);
  }
}
