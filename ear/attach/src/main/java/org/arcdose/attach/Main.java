package org.arcdose.attach;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** {@code java -jar arcdose-attach.jar attach|detach ...}; the artifacts lie beside this jar. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws URISyntaxException {
    Path jar = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    System.exit(
        new AttachCommand(jar.toAbsolutePath().getParent())
            .run(List.of(arguments), System.out, System.err));
  }
}
