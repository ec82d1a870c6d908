package org.arcdose.dicom.sr;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arcdose.dicom.DateTimeText;

/**
 * A date and time as the device wrote it (PS3.5 section 6.2, DT).
 *
 * @param local date and time on the device's clock
 * @param offset the clock's offset from UTC, if it was written with the value
 */
public record DateTimeValue(LocalDateTime local, Optional<ZoneOffset> offset) {
  /** Eight digits go before it, so that it is not taken for a date with hyphens. */
  private static final Pattern OFFSET = Pattern.compile("\\d{8}.*?([+-])(\\d\\d)(\\d\\d)");

  public DateTimeValue {
    Objects.requireNonNull(local, "local");
    Objects.requireNonNull(offset, "offset");
  }

  static Optional<DateTimeValue> parse(String text) {
    return DateTimeText.dateTime(text).map(local -> new DateTimeValue(local, offset(text)));
  }

  /** An impossible offset is as good as none: the clock's reading is still right. */
  private static Optional<ZoneOffset> offset(String text) {
    Matcher matcher = OFFSET.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int sign = matcher.group(1).equals("-") ? -1 : 1;
    int hours = Integer.parseInt(matcher.group(2));
    int minutes = Integer.parseInt(matcher.group(3));
    try {
      return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
