package org.arcdose.dicom.sr;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was found where a value is looked for: the value, nothing, or something that is no such
 * value. What is broken is never taken for what was not sent.
 *
 * @param <T> type of the value
 */
public final class Reading<T> {
  private static final Reading<?> ABSENT = new Reading<>(null, null);

  private final T value;
  private final String problem;

  private Reading(T value, String problem) {
    this.value = value;
    this.problem = problem;
  }

  static <T> Reading<T> of(T value) {
    return new Reading<>(Objects.requireNonNull(value, "value"), null);
  }

  /** Nothing was found. */
  @SuppressWarnings("unchecked") // It holds no value of any type.
  public static <T> Reading<T> absent() {
    return (Reading<T>) ABSENT;
  }

  static <T> Reading<T> unreadable(String problem) {
    return new Reading<>(null, Objects.requireNonNull(problem, "problem"));
  }

  /** The value; empty when nothing was found or something that is no such value. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** Whether nothing was found. */
  public boolean isAbsent() {
    return value == null && problem == null;
  }

  /**
   * Why what was found is no value, as the rest of a sentence that begins with the item's name,
   * without the full stop, e.g. {@code is "1/2", which is not a number}. Empty for a value and when
   * nothing was found. It quotes numbers and units, never text.
   */
  public Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  /** What a value leads to; nothing and problems stay what they are. */
  @SuppressWarnings("unchecked") // Without a value there is nothing of type T in it.
  public <U> Reading<U> flatMap(Function<T, Reading<U>> next) {
    return value == null ? (Reading<U>) this : next.apply(value);
  }

  @Override
  public String toString() {
    return value != null ? value.toString() : problem == null ? "absent" : "unreadable: " + problem;
  }
}
