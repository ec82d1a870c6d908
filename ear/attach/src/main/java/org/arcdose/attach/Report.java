package org.arcdose.attach;

import java.io.PrintStream;

/** What is said to the user. */
record Report(PrintStream out) {
  void say(String sentence) {
    out.println("arcdose: " + sentence);
  }

  /** Text to be copied, such as a script. */
  void show(String text) {
    out.println();
    out.println(text);
  }
}
