package org.arcdose.service.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which events of a study are meant, by their numbers from 1.
 *
 * @param ranges that are meant, or that are not
 * @param excluding whether the ranges are those that are not meant
 */
public record EventSelection(List<Range> ranges, boolean excluding) {
  /** All of them. */
  public static final EventSelection ALL = new EventSelection(List.of(), true);

  private static final Pattern RANGE =
      Pattern.compile("\\s*(\\d{1,6})(?:\\s*-\\s*(\\d{1,6}))?\\s*");

  /** From one number to another, both in it. */
  public record Range(int first, int last) {}

  public EventSelection {
    ranges = List.copyOf(ranges);
  }

  /**
   * What is asked for with at most one of three texts; absent ones are null.
   *
   * @param include numbers and ranges, e.g. {@code 1-50,60}
   * @param exclude the same, for those left out
   * @param until the last of all from the first
   * @throws IllegalArgumentException with a sentence for whoever asked
   */
  public static EventSelection of(String include, String exclude, String until) {
    int said = (include == null ? 0 : 1) + (exclude == null ? 0 : 1) + (until == null ? 0 : 1);
    if (said > 1) {
      throw new IllegalArgumentException("Only one of include, exclude and until can be given.");
    }
    if (include != null) {
      return new EventSelection(ranges("include", include), false);
    }
    if (exclude != null) {
      return new EventSelection(ranges("exclude", exclude), true);
    }
    if (until != null) {
      List<Range> last = ranges("until", until);
      if (last.size() != 1 || last.get(0).first() != last.get(0).last()) {
        throw wrong("until", "the number of an event, as in 12");
      }
      return new EventSelection(List.of(new Range(1, last.get(0).last())), false);
    }
    return ALL;
  }

  /** Whether it is all, whatever their number. */
  public boolean all() {
    return equals(ALL);
  }

  /**
   * Tells which numbers are meant.
   *
   * @param events how many there are
   * @throws IllegalArgumentException with a sentence if others are meant, or none
   */
  public IntPredicate among(int events) {
    if (ranges.stream().anyMatch(range -> range.last() > events)) {
      throw new IllegalArgumentException("The study has the events 1 to " + events + " only.");
    }
    IntPredicate named =
        number ->
            ranges.stream().anyMatch(range -> number >= range.first() && number <= range.last());
    return excluding ? named.negate() : named;
  }

  private static List<Range> ranges(String name, String text) {
    List<Range> ranges = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher matcher = RANGE.matcher(part);
      if (!matcher.matches()) {
        throw wrong(name, "numbers of events and ranges of them, as in 1-50,60");
      }
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      if (first < 1 || last < first) {
        throw wrong(name, "numbers of events and ranges of them, as in 1-50,60");
      }
      ranges.add(new Range(first, last));
    }
    return ranges;
  }

  private static IllegalArgumentException wrong(String name, String what) {
    return new IllegalArgumentException("The query parameter " + name + " takes " + what + ".");
  }
}
