package org.arcdose.dicom;

import java.util.Locale;

/**
 * One action of an edit.
 *
 * @param number its place in the order of actions, from 0
 * @param kind what it does
 * @param path where it does it
 * @param rule what becomes of an attribute it does it to
 */
public record EditAction(int number, Kind kind, AttributePath path, Change.Rule rule) {

  /** What an action does. */
  public enum Kind {
    /** Removes what is there. */
    REMOVE,
    /** Empties what is there. */
    EMPTY,
    /** Gives what is there another value. */
    REPLACE,
    /** Adds what is not there. */
    ADD,
    /** Replaces what is there and adds what is not. */
    PUT,
    /** Asks a rule about each attribute that is there. */
    CHANGE;

    boolean isForPresent() {
      return this != ADD;
    }

    boolean isForAbsent() {
      return this == ADD || this == PUT;
    }

    boolean bringsValue() {
      return this == REPLACE || isForAbsent();
    }

    boolean mayRemove() {
      return this == REMOVE || this == CHANGE;
    }
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + " " + path;
  }
}
