package org.arcdose.dicom.sr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.arcdose.dicom.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UcumTest {

  @ParameterizedTest
  @CsvSource({
    "2.52, dGy.cm2, Gy.m2, 0.0000252",
    "252, cGy.cm2, Gy.m2, 0.000252",
    "252, mGy.cm2, Gy.m2, 0.0000252",
    "25.2, uGy.m2, Gy.m2, 0.0000252",
    "0.252, Gy.cm2, Gy.m2, 0.0000252",
    "0.0000252, Gym2, Gy.m2, 0.0000252",
    "0.252, Gy.cm^2, Gy.m2, 0.0000252",
    "123.4, mGycm, mGy.cm, 123.4",
    "1.5, Gy.cm, mGy.cm, 1500",
    "12.30, mGy, Gy, 0.01230",
    "1.2, dGy, mGy, 120",
    "7, cGy, mGy, 70",
    "3, uSv, mSv, 0.003",
    "0.12, m, mm, 120",
    "11.5, dm, mm, 1150",
    "100, cm2, m2, 0.0100",
    "3, mA.s, uA.s, 3000",
    "3000, uAs, mA.s, 3.000",
    "2, min, s, 120",
    "90, s, min, 1.5",
    "30, /min, /s, 0.5",
    "15, pulse/s, /s, 15",
    "15, {pulse}/s, /s, 15",
    "40, %, 1, 0.40",
    "1.375, {ratio}, 1, 1.375",
    "2, X-ray sources, 1, 2",
    "370, MBq, Bq, 370000000",
    "5, kPa, Pa, 5000",
    "70000, g, kg, 70.000",
    "5, ml, cm3, 5",
    "1, h, s, 3600"
  })
  void converts_exactly(BigDecimal value, String from, String to, String expected) {
    assertEquals(
        expected,
        Ucum.convert(value, unit(from), Unit.of(to)).value().orElseThrow().toPlainString());
  }

  @Test
  void leaves_a_value_in_its_own_unit_as_it_was_written() {
    BigDecimal value = new BigDecimal("2.1887442e-07");

    assertEquals(Optional.of(value), Ucum.convert(value, unit("Gy.m2"), Unit.of("Gy.m2")).value());
  }

  @ParameterizedTest
  @CsvSource({"Gy, Sv", "Gy.m2, Gy.m", "mGy.cm, mGy", "s, Hz", "1, mm", "deg, 1"})
  void converts_nothing_into_something_else(String from, String to) {
    Optional<Unit> target = Ucum.unit(unit(to));

    assertEquals(
        Optional.empty(), target.flatMap(t -> Ucum.convert(BigDecimal.ONE, unit(from), t).value()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gy",
        "GY.M2",
        "rad",
        "Gy.",
        ".Gy",
        "Gy//m",
        "/",
        "{",
        "}",
        "mmm",
        "kmin",
        "m99",
        "Gy.m2.Gy.m2.Gy.m2.Gy.m2.Gy.m2.Gy.m2"
      })
  void does_not_guess(String notation) {
    assertEquals(Optional.empty(), Ucum.unit(unit(notation)));
    assertThrows(IllegalArgumentException.class, () -> Unit.of(notation));
  }

  private static Code unit(String value) {
    return new Code(value, "UCUM", "");
  }
}
