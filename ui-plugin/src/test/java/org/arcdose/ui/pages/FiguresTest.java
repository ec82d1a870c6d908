package org.arcdose.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.arcdose.dicom.Code;
import org.arcdose.ui.Quantity;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private final Figures figures = new Figures(ZoneId.of("Europe/Berlin"));

  @Test
  void shows_moments_in_the_zone_of_the_server_with_their_offset() {
    assertEquals(
        "2026-11-20 08:15:03 +01:00", figures.instant(Instant.parse("2026-11-20T07:15:03.4Z")));
    assertEquals(
        "2026-07-01 09:15:03 +02:00", figures.instant(Instant.parse("2026-07-01T07:15:03Z")));
  }

  @Test
  void shows_the_time_of_a_device_as_the_device_gave_it() {
    LocalDate date = LocalDate.of(2026, 11, 20);
    assertEquals("2026-11-20 23:59", figures.dateTime(date, LocalTime.of(23, 59, 59)));
    assertEquals("2026-11-20", figures.dateTime(date, null));
    assertEquals("no date", figures.dateTime(null, LocalTime.NOON));
  }

  @Test
  void absent_values_are_empty_text() {
    assertEquals("", figures.rounded(Quantity.DLP, null));
    assertEquals("", figures.exact(Quantity.DLP, null));
    assertEquals("", figures.stored(null));
    assertEquals("", figures.instant(null));
    assertEquals("", figures.meaning(null));
  }

  @Test
  void exact_values_carry_their_unit() {
    assertEquals("93.4712345 Gy·cm²", figures.exact(Quantity.DAP, new BigDecimal("0.00934712345")));
    assertEquals("0.6", figures.exact(Quantity.PITCH, new BigDecimal("0.6")));
  }

  @Test
  void stored_values_are_written_without_exponent() {
    assertEquals("0.00000016", figures.stored(new BigDecimal("1.6E-7")));
  }

  @Test
  void a_code_without_meaning_shows_itself() {
    assertEquals("Abdomen", figures.meaning(new Code("T-D4000", "SRT", "Abdomen")));
    assertEquals("T-D4000 (SRT)", figures.meaning(new Code("T-D4000", "SRT", "")));
  }

  @Test
  void names_quantities_as_pages_do() {
    assertEquals("dose-rp", figures.slug(Quantity.DOSE_RP));
    assertEquals("dlp", figures.slug(Quantity.DLP));
  }
}
