package org.arcdose.skindose.phantom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Measures of a person of given sex, height and mass. Heights go with stature. A girth G goes with
 * mass per height: G = G50 (s / s50)^p with s = mass / height, where p is what makes the published
 * 5th and 95th percentiles of G and s (mean and 1.645 standard deviations) belong together.
 */
final class Anthropometry {
  private static final Map<String, double[]> PUBLISHED = read();
  private static final double TO_95TH = 1.645;
  private static final double MM_PER_CM = 10;

  private final Person person;
  private final int column;

  Anthropometry(Person person) {
    this.person = person;
    this.column = person.sex() == Sex.MALE ? 0 : 2;
  }

  /** A girth, breadth or depth in cm. */
  double girthCm(String measure) {
    double stoutness = person.massKg() / person.heightCm();
    double relative = stoutness / (percentile("mass", 0) / (percentile("stature", 0) / MM_PER_CM));
    double exponent =
        StrictMath.log(percentile(measure, TO_95TH) / percentile(measure, -TO_95TH))
            / StrictMath.log(stoutness(TO_95TH) / stoutness(-TO_95TH));
    return percentile(measure, 0) / MM_PER_CM * StrictMath.pow(relative, exponent);
  }

  /** A height above the floor in cm. */
  double heightCm(String measure) {
    return person.heightCm() * percentile(measure, 0) / percentile("stature", 0);
  }

  /**
   * Volume of the body in litres: mass by density, which is 0.69 + 0.9 c kg/l with c = height in m
   * by the cube root of mass in kg (Drillis R, Contini R, Body segment parameters, New York
   * University report 1166.03, 1966, as given by Winter D A, Biomechanics and Motor Control of
   * Human Movement, 4th edition, equation 4.1).
   */
  double volumeLitres() {
    double slimness = person.heightCm() / 100 / StrictMath.cbrt(person.massKg());
    return person.massKg() / (0.69 + 0.9 * slimness);
  }

  /** Mean and so many standard deviations, in the published unit. */
  double percentile(String measure, double deviations) {
    double[] row = PUBLISHED.get(measure);
    return row[column] + deviations * row[column + 1];
  }

  private double stoutness(double deviations) {
    return percentile("mass", deviations) / percentile("stature", deviations);
  }

  private static Map<String, double[]> read() {
    try (InputStream in = Anthropometry.class.getResourceAsStream("anthropometry.csv")) {
      Map<String, double[]> rows = new HashMap<>();
      new String(in.readAllBytes(), UTF_8)
          .lines()
          .skip(2)
          .map(line -> line.split(",", -1))
          .forEach(
              fields -> {
                double[] numbers = new double[fields.length - 1];
                for (int i = 0; i < numbers.length; i++) {
                  numbers[i] = Double.parseDouble(fields[i + 1]);
                }
                rows.put(fields[0], numbers);
              });
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("The anthropometry in this program is damaged.", e);
    }
  }
}
