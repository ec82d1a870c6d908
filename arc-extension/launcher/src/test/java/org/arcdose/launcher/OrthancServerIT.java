package org.arcdose.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrthancServerIT {
  private Scratch scratch;
  private OrthancServer.Settings settings;
  private OrthancServer server;

  @BeforeEach
  void starts() {
    scratch = Scratch.create("orthanc");
    settings =
        new OrthancServer.Settings(
            scratch.directory(), Ports.free(), Ports.free(), "ARCDOSE", "arcdose", "secret\"\\");
    server = OrthancServer.start(settings);
  }

  @AfterEach
  void ends() {
    server.close();
    scratch.close();
  }

  @Test
  void refuses_rest_without_password_and_answers_the_c_echo() throws Exception {
    HttpRequest anonymous = HttpRequest.newBuilder(URI.create(server.url() + "/system")).build();
    int status =
        HttpClient.newHttpClient()
            .send(anonymous, HttpResponse.BodyHandlers.discarding())
            .statusCode();
    assertEquals(401, status);
    List<String> echo =
        List.of("echoscu", "-aec", "ARCDOSE", "127.0.0.1", String.valueOf(settings.dicomPort()));
    Command.Result answer = Command.run(scratch.directory(), Map.of(), "", echo);
    assertEquals(0, answer.exitCode(), answer.output());
  }

  @Test
  void its_ports_are_free_again_after_close_and_after_kill() {
    server.close();
    assertTrue(Ports.isFree(settings.httpPort()));
    assertTrue(Ports.isFree(settings.dicomPort()));
    server = OrthancServer.start(settings);
    server.kill();
    assertFalse(server.running());
    server = OrthancServer.start(settings);
    assertTrue(server.isReady());
  }

  @Test
  void a_taken_port_is_told_with_the_log() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
      var clashing =
          new OrthancServer.Settings(
              scratch.directory().resolve("other"),
              Ports.free(),
              taken.getLocalPort(),
              "OTHER",
              "arcdose",
              "secret");
      LaunchException refusal =
          assertThrows(LaunchException.class, () -> OrthancServer.start(clashing));
      assertTrue(
          refusal.getMessage().startsWith("Orthanc ended by itself while starting"),
          refusal.getMessage());
    }
  }
}
