package org.arcdose.archive.orthanc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arcdose.archive.Position;

/**
 * A place in Orthanc's change log: its last change that was looked at. Time and resource tell
 * whether the log is still the one the number was read from.
 *
 * @param seq number of the change, 0 before the first
 * @param epochSecond when it happened
 * @param resource Orthanc's identifier of what changed
 */
record Cursor(long seq, long epochSecond, String resource) {
  static final Cursor START = new Cursor(0, 0, "");

  private static final Pattern TOKEN = Pattern.compile("(\\d{1,18}) (\\d{1,18}) ([0-9a-f-]+)");

  static Cursor at(Change change) {
    return new Cursor(change.seq(), change.time().getEpochSecond(), change.resource());
  }

  /** A token of another adapter means that the archive was exchanged: from the beginning. */
  static Cursor of(Position position) {
    Matcher token = TOKEN.matcher(position.token());
    return token.matches()
        ? new Cursor(Long.parseLong(token.group(1)), Long.parseLong(token.group(2)), token.group(3))
        : START;
  }

  Position position() {
    return equals(START) ? Position.START : new Position(seq + " " + epochSecond + " " + resource);
  }

  boolean isStart() {
    return equals(START);
  }

  /** Whether a change with this number is the very one. */
  boolean isAt(Change change) {
    return equals(at(change));
  }
}
