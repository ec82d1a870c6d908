package org.arcdose.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void finds_a_port_nobody_listens_on() {
    assertTrue(Ports.isFree(Ports.free()));
  }

  @Test
  void names_the_option_that_chooses_another_port() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      LaunchException refusal =
          assertThrows(LaunchException.class, () -> Ports.requireFree(port, "--http-port"));
      assertEquals(
          "Port " + port + " is in use; choose another with --http-port.", refusal.getMessage());
    }
  }
}
