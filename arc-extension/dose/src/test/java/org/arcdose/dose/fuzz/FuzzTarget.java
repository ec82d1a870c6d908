package org.arcdose.dose.fuzz;

import java.io.IOException;

/** Something that takes damaged objects. */
interface FuzzTarget {
  /**
   * Takes one.
   *
   * @return how it ended, in a word or two, for the counts
   * @throws IllegalStateException when it ended as it must not
   */
  String take(byte[] object) throws IOException;
}
