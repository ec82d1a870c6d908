package org.arcdose.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of this machine. */
public final class Ports {
  /** Below Linux's range for outgoing connections (32768), so that none of them takes the port. */
  private static final int FIRST = 20_000;

  private static final int LAST = 32_000;

  private Ports() {}

  /** A port nothing listens on. */
  public static int free() {
    for (int attempt = 0; attempt < 1_000; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
      if (isFree(port)) {
        return port;
      }
    }
    throw new LaunchException("No free port between " + FIRST + " and " + LAST + ".");
  }

  public static boolean isFree(int port) {
    return canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
        && canBind(new InetSocketAddress(port));
  }

  /**
   * @param option the option that chooses another port, such as {@code --http-port}
   * @throws LaunchException when something listens on the port
   */
  public static void requireFree(int port, String option) {
    if (!isFree(port)) {
      throw new LaunchException("Port " + port + " is in use; choose another with " + option + ".");
    }
  }

  private static boolean canBind(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return true;
    } catch (IOException inUse) {
      return false;
    }
  }
}
