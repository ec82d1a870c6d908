package org.arcdose.archive.dcm4chee;

import org.arcdose.archive.Position;

/**
 * How far the archive's instances have been read.
 *
 * @param settled no row up to this key can still appear
 * @param read the last key of this pass, at least {@code settled}
 * @param young whether this pass has met a row after which others can still appear
 */
record PkCursor(long settled, long read, boolean young) {
  private static final PkCursor START = new PkCursor(0, 0, false);

  /** Behind a key that is settled. */
  static PkCursor at(long pk) {
    return new PkCursor(pk, pk, false);
  }

  static PkCursor of(Position position) {
    if (position.equals(Position.START)) {
      return START;
    }
    try {
      String[] keys = position.token().split(":", 2);
      long settled = Long.parseLong(keys[0]);
      return keys.length == 1 ? at(settled) : new PkCursor(settled, Long.parseLong(keys[1]), true);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("No position of dcm4chee-arc: " + position.token(), e);
    }
  }

  Position position() {
    return new Position(young ? settled + ":" + read : Long.toString(settled));
  }

  PkCursor past(long pk, boolean isSettled) {
    return young || !isSettled ? new PkCursor(settled, pk, true) : at(pk);
  }

  /** The next pass begins where rows can still appear. */
  PkCursor again() {
    return at(settled);
  }
}
