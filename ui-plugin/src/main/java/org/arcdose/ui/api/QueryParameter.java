package org.arcdose.ui.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One query parameter as text; an absent one and an empty one mean the same.
 *
 * @param name as in the URL
 * @param text null if absent
 */
record QueryParameter(String name, String text) {
  private static final int DATE_LENGTH = "2026-11-20".length();

  Optional<String> value() {
    return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** The text, null if there is none. */
  String orNull() {
    return value().orElse(null);
  }

  /** The date, null if there is none. */
  LocalDate dateOrNull() {
    return value().map(this::parseDate).orElse(null);
  }

  boolean flag(boolean otherwise) {
    return value().map(this::parseFlag).orElse(otherwise);
  }

  int number(int otherwise, int least, int most) {
    return value().map(value -> parseNumber(value, least, most)).orElse(otherwise);
  }

  /** The number of a row, null if there is none. */
  Long idOrNull() {
    return value().map(this::parseId).orElse(null);
  }

  <E extends Enum<E>> E oneOf(Class<E> choices, E otherwise) {
    return value().map(value -> parseChoice(value, choices)).orElse(otherwise);
  }

  /** Years of more than four digits are nobody's: neither days nor the database reach so far. */
  private LocalDate parseDate(String value) {
    try {
      if (value.length() == DATE_LENGTH) {
        return LocalDate.parse(value);
      }
    } catch (DateTimeParseException e) {
      // Falls through to the same sentence as a date of another length.
    }
    throw refused("is no date; write it as in 2026-11-20.");
  }

  private boolean parseFlag(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw refused("must be true or false.");
    };
  }

  private int parseNumber(String value, int least, int most) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through to the same sentence as a number out of range.
    }
    throw refused("must be a whole number from " + least + " to " + most + ".");
  }

  private Long parseId(String value) {
    if (value.matches("\\d{1,18}")) {
      return Long.valueOf(value);
    }
    throw refused("must be the number of a row.");
  }

  private <E extends Enum<E>> E parseChoice(String value, Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> refused("must be one of " + names(choices) + "."));
  }

  private static <E extends Enum<E>> String names(Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }

  /** The value itself is not repeated: it may be what somebody typed about a patient. */
  private Refusal refused(String problem) {
    return Refusal.badRequest("The query parameter " + name + " " + problem);
  }
}
