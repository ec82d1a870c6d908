package org.arcdose.skindose.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhysicsTablesTest {
  private final PhysicsTables tables = PhysicsTables.shared();

  /** SpekPy, 80 kV, 8 degree, 3.1 mm Al and 0.3 mm Cu: 6.4708 mm Al; not a node of our table. */
  @Test
  void half_value_layers_between_the_nodes_are_those_of_the_full_table() {
    assertEquals(6.4708, spectrum(80, 0.3, 3.1).hvlMm(), 0.003 * 6.4708);
    double below = spectrum(80, 0.3, 3.1).hvlMm();
    double above = spectrum(80, 0.6, 3.1).hvlMm();
    double between = spectrum(80, 0.4, 3.1).hvlMm();
    assertTrue(between > below && between < above);
  }

  /** Benmakhlouf 2013, eq. 8, at 80 kV and 6.4708 mm Al. */
  @ParameterizedTest
  @CsvSource({"5, 1.296095", "10, 1.438653", "20, 1.549933", "25, 1.571949", "35, 1.588991"})
  void backscatter_on_the_axis_is_that_of_the_published_polynomial(double side, double factor) {
    Backscatter b = new Backscatter(new BackscatterPolynomial().bySide(80, 6.4708));
    assertEquals(factor, 1 + b.scatter(side), 1e-5);
  }

  /** Between the sides a not-a-knot spline gives 1.363091, 1.482759 and 1.584829. */
  @ParameterizedTest
  @CsvSource({"7, 1.363091", "12.5, 1.482759", "30, 1.584829"})
  void backscatter_between_the_sides_is_within_one_percent_of_a_spline(double side, double factor) {
    Backscatter b = new Backscatter(new BackscatterPolynomial().bySide(80, 6.4708));
    assertEquals(factor, 1 + b.scatter(side), 0.01 * factor);
  }

  /** The polynomial was fitted to these Monte Carlo values: +0.37 % / -0.18 %. */
  @Test
  void the_polynomial_gives_the_tabulated_backscatter() {
    BackscatterPolynomial polynomial = new BackscatterPolynomial();
    for (double[] row : MediumRatio.TABLE.rows()) {
      double fitted = polynomial.bySide(row[0], row[3]).at(row[4]);
      assertEquals(row[5], fitted, 0.004 * row[5], "at " + row[0] + " kV, " + row[3] + " mm Al");
    }
  }

  @Test
  void the_ratio_of_media_is_the_tabulated_one() {
    assertEquals(1.031, tables.mediumRatio(80, 6.47, 10), 0.001);
    assertEquals(1.016, tables.mediumRatio(50, 1.78, 5), 1e-9);
    assertEquals(1.067, tables.mediumRatio(150, 12.48, 35), 1e-9);
  }

  @Test
  void no_field_scatters_nothing_and_a_large_one_no_more_than_one_of_35_cm() {
    Backscatter b = spectrum(80, 0.3, 3.1).backscatter();
    assertEquals(0, b.scatter(0));
    assertEquals(0, b.scatter(0, 10));
    assertEquals(b.scatter(35), b.scatter(60));
    assertEquals(b.scatter(1.6208), b.scatter(22.9, 0.84), 1e-4, "22.9 cm by 0.84 cm");
  }

  @Property
  void backscatter_grows_with_the_field(
      @ForAll @DoubleRange(min = 40, max = 160) double kv,
      @ForAll @DoubleRange(min = 0, max = 1.2) double copper,
      @ForAll @DoubleRange(min = 1, max = 8) double aluminium) {
    Backscatter b = spectrum(kv, copper, aluminium).backscatter();
    double before = 0;
    for (double side = 0; side <= 40; side += 0.25) {
      assertTrue(b.scatter(side) >= before, "at " + side);
      before = b.scatter(side);
    }
    assertTrue(before > 0.1 && before < 0.8);
  }

  @Test
  void says_when_a_beam_is_beyond_the_tables() {
    assertTrue(spectrum(80, 0.3, 3.1).withinTables());
    assertFalse(spectrum(80, 1.5, 3.1).withinTables());
    assertFalse(spectrum(45, 0.1, 3.1).withinTables());
    assertFalse(spectrum(80, 0.3, 9).withinTables());
  }

  @Test
  void the_table_lets_through_what_was_measured() {
    assertEquals(0.79, TableTransmission.ZEEGO.together(80, 0.3), 1e-12);
    assertEquals(0.7319, TableTransmission.axiomArtis().together(80, 0.3), 1e-12);
    Spectrum zeego = spectrum(80, 0.3, 3.1);
    assertEquals(0.86, Math.exp(-zeego.topDepth()), 1e-12);
    assertEquals(0.79, Math.exp(-zeego.topDepth() - zeego.padDepth()), 1e-12);
  }

  private Spectrum spectrum(double kv, double copper, double aluminium) {
    return tables.spectrum(new BeamQuality(kv, copper, aluminium), TableTransmission.ZEEGO);
  }
}
