package org.arcdose.dicom.sr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.arcdose.dicom.Code;

class UcumPropertyTest {
  private static final List<String> PREFIXES = List.of("", "n", "u", "m", "c", "d", "k", "M", "G");

  @Property(tries = 500)
  void what_is_converted_comes_back(
      @ForAll("prefixes") String from,
      @ForAll("prefixes") String to,
      @ForAll("areas") String area,
      @ForAll @BigRange(min = "-100000", max = "100000") @Scale(10) BigDecimal value) {
    Unit target = Unit.of(to + "Gy.m2");
    Code written = unit(from + "Gy." + area);

    BigDecimal converted = Ucum.convert(value, written, target).value().orElseThrow();
    BigDecimal back =
        Ucum.convert(converted, unit(target.symbol()), Unit.of(written.value()))
            .value()
            .orElseThrow();

    assertEquals(0, value.compareTo(back));
  }

  @Property(tries = 500)
  void a_quotient_of_a_unit_and_itself_is_one(@ForAll("listed") String unit) {
    assertEquals(
        0,
        BigDecimal.ONE.compareTo(
            Unit.of("(" + unit + ")/(" + unit + ")")
                .convert(BigDecimal.ONE, Unit.one())
                .orElseThrow()));
  }

  @Property(tries = 2000)
  void any_text_is_a_unit_or_none_at_once(@ForAll("notations") String notation) {
    assertTimeout(
        Duration.ofMillis(500),
        () ->
            Ucum.unit(unit(notation))
                .ifPresent(unit -> assertTrue(unit.convert(BigDecimal.ONE, unit).isPresent())));
  }

  @Provide
  Arbitrary<String> prefixes() {
    return Arbitraries.of(PREFIXES);
  }

  @Provide
  Arbitrary<String> areas() {
    return Arbitraries.of("m2", "cm2", "mm2", "dm2", "m.m", "cm.m");
  }

  @Provide
  Arbitrary<String> listed() {
    return Arbitraries.of(
        Table.read("unit-spellings.csv").stream()
            .map(row -> row[1])
            .filter(unit -> unit.length() < 13 && !unit.startsWith("/"))
            .toList());
  }

  @Provide
  Arbitrary<String> notations() {
    Arbitrary<String> likely =
        Arbitraries.of("Gy", "m", "2", "-9", ".", "/", "(", ")", "{", "}", "[", "%", "k", "R9", "^")
            .list()
            .ofMaxSize(40)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(likely, Arbitraries.strings().ofMaxLength(5000));
  }

  private static Code unit(String value) {
    return new Code(value, "UCUM", "");
  }
}
