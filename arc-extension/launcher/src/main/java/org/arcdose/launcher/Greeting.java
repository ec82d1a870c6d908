package org.arcdose.launcher;

import java.nio.file.Path;

/** What the person at the terminal needs once everything runs. */
final class Greeting {
  private Greeting() {}

  static String text(Stack stack, boolean firstStart) {
    Stack.Settings settings = stack.settings();
    Path kept = settings.data().firstPassword();
    String password =
        firstStart ? stack.adminPassword() + "   (kept in " + kept + ")" : "the one in " + kept;
    return """

          Web page   %s/
          User       admin
          Password   %s
          DICOM      AE title %s, port %d
          Try it     storescu -R -aec %s 127.0.0.1 %d FILE.dcm
          Data       %s

        Ctrl-C or ./arcdose stop ends it.

        """
        .formatted(
            stack.url(),
            password,
            Stack.AE_TITLE,
            settings.dicomPort(),
            Stack.AE_TITLE,
            settings.dicomPort(),
            settings.data().path());
  }
}
