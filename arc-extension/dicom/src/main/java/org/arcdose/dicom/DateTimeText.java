package org.arcdose.dicom;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Dates and times as devices write them (PS3.5 section 6.2, DA, TM and DT). Lenient: the old forms
 * with dots and colons are read, missing parts of a time are zero.
 */
public final class DateTimeText {
  private DateTimeText() {}

  /** {@code YYYYMMDD} or {@code YYYY.MM.DD}; empty when the text is no complete date. */
  public static Optional<LocalDate> date(String text) {
    String digits = text.strip().replace(".", "").replace("-", "");
    if (digits.length() != 8 || !isDigits(digits)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** {@code HH[MM[SS[.F{1-9}]]]}, colons allowed; empty when the text is no time. */
  public static Optional<LocalTime> time(String text) {
    String time = text.strip().replace(":", "");
    int point = time.indexOf('.');
    String digits = point < 0 ? time : time.substring(0, point);
    String fraction = point < 0 ? "" : time.substring(point + 1);
    boolean wellFormed =
        (digits.length() == 6 || point < 0 && (digits.length() == 2 || digits.length() == 4))
            && isDigits(digits)
            && fraction.length() <= 9
            && isDigits(fraction);
    if (!wellFormed) {
      return Optional.empty();
    }
    String full = (digits + "0000").substring(0, 6);
    // A leap second is a valid DICOM time but none of java.time.
    int second = Math.min(number(full, 4, 6), number(full, 4, 6) == 60 ? 59 : 99);
    int nano = fraction.isEmpty() ? 0 : number((fraction + "00000000").substring(0, 9), 0, 9);
    try {
      return Optional.of(LocalTime.of(number(full, 0, 2), number(full, 2, 4), second, nano));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  /**
   * {@code YYYYMMDD[HH[MM[SS[.F]]]][&ZZXX]}: the local date and time as written, the offset from
   * UTC left out; a date alone is its midnight. Empty when the text is none.
   */
  public static Optional<LocalDateTime> dateTime(String text) {
    String local = withoutOffset(text.strip());
    if (local.length() < 8) {
      return Optional.empty();
    }
    Optional<LocalDate> date = date(local.substring(0, 8));
    String time = local.substring(8);
    if (time.isEmpty()) {
      return date.map(LocalDate::atStartOfDay);
    }
    return date.flatMap(day -> time(time).map(day::atTime));
  }

  private static String withoutOffset(String text) {
    int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
    return sign > 0 ? text.substring(0, sign) : text;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }
}
