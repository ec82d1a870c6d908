package org.arcdose.dicom.sr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
    "1, h, s, 3600",
    "1, /s, 1/s, 1",
    "7.5, fps, {pulse}/s, 7.5",
    "7.5, frames/s, 1/s, 7.5",
    "4, no units, 1, 4",
    "40, percent, 1, 0.40",
    "81, kVp, kV, 81",
    "20, mAs, mA.s, 20",
    "5, sec, ms, 5000",
    "-15.5, degrees, deg, -15.5",
    "-15.5, °, deg, -15.5",
    "2.52, dGy*cm2, Gy.m2, 0.0000252",
    "2.52, dGy·cm², Gy.m2, 0.0000252",
    "2.52, dGycm2, Gy.m2, 0.0000252",
    "25.2, µGy.m2, Gy.m2, 0.0000252",
    "25.2, μGym², Gy.m2, 0.0000252",
    "25.2, uGy m^2, Gy.m2, 0.0000252",
    "123, mGy cm, mGy.cm, 123",
    "0.014, mSv/mGy.cm, mSv/(mGy.cm), 0.014",
    "10, mCi, MBq, 370",
    "2.5, Bq/ml, Bq/l, 2500",
    "3, Gy/MBq, mGy/MBq, 3000",
    "22.5, kg/m2, g/cm2, 2.25",
    "10, daN, N, 100",
    "10, kgf, N, 98.06650",
    "25, [lbf_av], N, 111.2055403815125",
    "12, N/cm2, kPa, 120",
    "120, mmHg, kPa, 15.998640",
    "100, keV, eV, 100000",
    "1, J/s, W, 1",
    "1, kV.mA, W, 1",
    "100, RAD, Gy, 1.00",
    "5, REM, mSv, 50",
    "1, R, C/kg, 0.000258",
    "2, rad, deg, 114.5915590261646417535963096282103406",
    "18, mo, a, 1.5",
    "52, wk, d, 364",
    "90, ml/min{1.73_m2}, l/h, 5.40",
    "5.5, mmol/l, umol/ml, 5.5"
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
  @CsvSource({
    "Gy, Sv",
    "Gy, J/kg",
    "Gy.m2, Gy.m",
    "mGy.cm, mGy",
    "mSv/mGy.cm, mSv.cm/mGy",
    "mGy/mAs, mGy.s/mA",
    "s, mm",
    "s, Hz",
    "Bq, Hz",
    "1, mm",
    "deg, 1",
    "rad, RAD",
    "min, m",
    "mol, g"
  })
  void converts_nothing_into_something_else(String from, String to) {
    assertTrue(Ucum.unit(unit(from)).isPresent());
    assertEquals(
        Optional.of("has the unit \"" + from + "\", which cannot be converted to " + to),
        Ucum.convert(BigDecimal.ONE, unit(from), Unit.of(to)).problem());
  }

  @Test
  void says_that_a_unit_is_missing_or_shows_the_beginning_of_an_unknown_one() {
    assertEquals(
        Optional.of("has no unit"),
        Ucum.convert(BigDecimal.ONE, unit(""), Unit.of("mm")).problem());
    assertEquals(
        Optional.of("has the unit \"inches?of length...\", which cannot be converted to mm"),
        Ucum.convert(BigDecimal.ONE, unit("inches\nof length or so"), Unit.of("mm")).problem());
  }

  @Test
  void knows_every_listed_spelling_as_the_one_unit_it_stands_for() {
    Set<String> spellings = new HashSet<>();
    for (String[] row : Table.read("unit-spellings.csv")) {
      assertTrue(spellings.add(row[0]), "Twice: " + row[0]);
      assertEquals(
          Optional.of(BigDecimal.ONE),
          Ucum.convert(BigDecimal.ONE, unit(row[0]), Unit.of(row[1])).value(),
          row[0]);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gy",
        "GY.M2",
        "GY",
        "KV",
        "inch",
        "Gy.",
        ".Gy",
        "Gy//m",
        "/",
        "{",
        "}",
        "mmm",
        "kmin",
        "m99",
        "m0",
        "m-",
        "m1000000000",
        "10*9",
        "{ratio",
        "()",
        "(m",
        "m)",
        "((((((((((((((((((((((((((((((m",
        "m{1}{2}",
        "mGy\\0",
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
