package org.arcdose.archive;

import java.util.Objects;

/**
 * A place in the archive's history. Opaque to everybody but the adapter that made it.
 *
 * @param token the adapter's own text, empty for the very beginning
 */
public record Position(String token) {
  /** Before the first object the archive ever stored. */
  public static final Position START = new Position("");

  public Position {
    Objects.requireNonNull(token, "token");
  }
}
