package org.arcdose.ui.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.arcdose.dicom.Code;
import org.arcdose.ui.Quantity;

/** How values read on a page. Absent (null) ones read as empty text. */
@Named
@ApplicationScoped
public class Figures {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter SECOND_AND_OFFSET =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

  private final ZoneId zone;

  public Figures() {
    this(ZoneId.systemDefault());
  }

  Figures(ZoneId zone) {
    this.zone = zone;
  }

  /** The name of a quantity in {@code data-quantity}, e.g. {@code dose-rp}. */
  public String slug(Quantity kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String unit(Quantity kind) {
    return kind.unit();
  }

  public String storedUnit(Quantity kind) {
    return kind.storedUnit();
  }

  /** The value as stored, without exponent. */
  public String stored(BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  public String rounded(Quantity kind, BigDecimal value) {
    return value == null ? "" : kind.rounded(value);
  }

  /** Every digit, without unit. */
  public String digits(Quantity kind, BigDecimal value) {
    return value == null ? "" : kind.exact(value);
  }

  /** Every digit, with unit. */
  public String exact(Quantity kind, BigDecimal value) {
    return value == null ? "" : (kind.exact(value) + " " + kind.unit()).strip();
  }

  /** Date and time as the device gave them. */
  public String dateTime(LocalDate date, LocalTime time) {
    if (date == null) {
      return "no date";
    }
    return time == null ? date.toString() : MINUTE.format(date.atTime(time));
  }

  /** Date and time as the device gave them. */
  public String localDateTime(LocalDateTime time) {
    return time == null ? "" : SECOND.format(time);
  }

  /** A moment in the server's zone with its offset from UTC. */
  public String instant(Instant moment) {
    return moment == null ? "" : SECOND_AND_OFFSET.format(moment.atZone(zone));
  }

  /** A moment in the server's zone, to the minute. */
  public String minute(Instant moment) {
    return moment == null ? "" : MINUTE.format(moment.atZone(zone));
  }

  /** Which zone {@link #instant} uses, e.g. {@code Europe/Berlin}. */
  public String getZone() {
    return zone.getId();
  }

  /** Words with a comma between them. */
  public String listed(List<String> words) {
    return words == null ? "" : String.join(", ", words);
  }

  /** What a code means; the code itself if it comes without a meaning. */
  public String meaning(Code code) {
    if (code == null) {
      return "";
    }
    return code.meaning().isEmpty() ? code.value() + " (" + code.scheme() + ")" : code.meaning();
  }
}
