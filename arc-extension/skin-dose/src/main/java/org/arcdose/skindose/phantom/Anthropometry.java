package org.arcdose.skindose.phantom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Measures of a person of given sex, height and mass, from published percentiles of adults. A girth
 * goes with mass per height s: it is that of the 5th, 50th or 95th percentile where s is, a power
 * of s between them, and beyond them goes with the root of s, as the volume of a body of given
 * height does with its mass. The head of a child follows its height; what is below the chin has an
 * adult's proportions.
 */
final class Anthropometry {
  private static final Table ADULTS = Table.read("anthropometry.csv");
  private static final Table CHILDREN = Table.read("head-by-height.csv");
  private static final int PERCENTILES = 3;
  private static final int AGES = 4;
  private static final double MM_PER_CM = 10;
  private static final double BEYOND = 0.5;

  /**
   * Height of the chin by that of the body (Drillis R, Contini R, Body segment parameters, New York
   * University report 1166.03, 1966, as given by Winter D A, Biomechanics and Motor Control of
   * Human Movement, 4th edition, figure 4.1).
   */
  private static final double CHIN = 0.87;

  /** Densities in kg/l of fat and of a body without any (Siri W E, 1956). */
  private static final double FAT = 0.9;

  private static final double LEAN = 1.1;

  private final Person person;
  private final int sex;
  private final double headGirth;
  private final double headHeight;

  Anthropometry(Person person) {
    this.person = person;
    this.sex = person.sex() == Sex.MALE ? 0 : 1;
    this.headGirth = headGirth();
    this.headHeight = (1 - CHIN) * median("stature") * headGirth / median("head_circumference");
  }

  /** A girth or depth in cm. */
  double girthCm(String measure) {
    return measure.equals("head_circumference") ? headGirth : byStoutness(measure);
  }

  /** From the vertex to the chin in cm. */
  double headHeightCm() {
    return headHeight;
  }

  /** A height above the floor, of someone who stands, in cm. */
  double heightCm(String measure) {
    return (person.heightCm() - headHeight) * median(measure) / (CHIN * median("stature"));
  }

  /** A length of a limb in cm. */
  double lengthCm(String measure) {
    return heightCm(measure);
  }

  /**
   * Volume of the body in litres: mass by density, which is 0.69 + 0.9 c kg/l with c = height in m
   * by the cube root of mass in kg (Drillis and Contini, Winter's equation 4.1), within that of fat
   * and that of a body without fat.
   */
  double volumeLitres() {
    double slimness = person.heightCm() / 100 / StrictMath.cbrt(person.massKg());
    return person.massKg() / Math.min(LEAN, Math.max(FAT, 0.69 + 0.9 * slimness));
  }

  private double byStoutness(String measure) {
    double[] girths = percentiles(measure);
    double[] stoutness = new double[PERCENTILES];
    for (int i = 0; i < PERCENTILES; i++) {
      stoutness[i] = percentiles("mass")[i] / percentiles("stature")[i] * MM_PER_CM;
    }
    double own = person.massKg() / person.heightCm();
    int last = PERCENTILES - 1;
    if (own < stoutness[0] || own > stoutness[last]) {
      int end = own < stoutness[0] ? 0 : last;
      return girths[end] / MM_PER_CM * StrictMath.pow(own / stoutness[end], BEYOND);
    }
    int i = own < stoutness[1] ? 0 : 1;
    double t = StrictMath.log(own / stoutness[i]) / StrictMath.log(stoutness[i + 1] / stoutness[i]);
    return girths[i] / MM_PER_CM * StrictMath.pow(girths[i + 1] / girths[i], t);
  }

  /** By stoutness from the height of the smallest adults on, below by height. */
  private double headGirth() {
    double adult = byStoutness("head_circumference");
    double[] heights = new double[AGES + 1];
    double[] girths = new double[AGES + 1];
    for (int i = 0; i < AGES; i++) {
      heights[i] = CHILDREN.rows().get("stature")[sex * AGES + i] / MM_PER_CM;
      girths[i] = CHILDREN.rows().get("head_circumference")[sex * AGES + i] / MM_PER_CM;
    }
    heights[AGES] = percentiles("stature")[0] / MM_PER_CM;
    girths[AGES] = percentiles("head_circumference")[0] / MM_PER_CM;
    double height = person.heightCm();
    if (height >= heights[AGES]) {
      return Math.max(adult, girths[AGES]);
    }
    if (height <= heights[0]) {
      return girths[0] * height / heights[0];
    }
    int i = AGES - 1;
    while (heights[i] > height) {
      i--;
    }
    double t = (height - heights[i]) / (heights[i + 1] - heights[i]);
    return girths[i] + (girths[i + 1] - girths[i]) * t;
  }

  private double median(String measure) {
    return percentiles(measure)[1];
  }

  private double[] percentiles(String measure) {
    double[] row = ADULTS.rows().get(measure);
    return new double[] {
      row[sex * PERCENTILES], row[sex * PERCENTILES + 1], row[sex * PERCENTILES + 2]
    };
  }

  /** Name of every table to the CRC-32 of its file. */
  static Map<String, String> checksums() {
    return Map.of(ADULTS.name(), ADULTS.checksum(), CHILDREN.name(), CHILDREN.checksum());
  }

  private record Table(String name, Map<String, double[]> rows, String checksum) {
    static Table read(String name) {
      byte[] bytes;
      try (InputStream in = Anthropometry.class.getResourceAsStream(name)) {
        bytes = in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("The table " + name + " in this program is damaged.", e);
      }
      CRC32 crc = new CRC32();
      crc.update(bytes);
      Map<String, double[]> rows = new HashMap<>();
      for (String line : new String(bytes, UTF_8).split("\n")) {
        if (!line.startsWith("#") && !line.startsWith("measure")) {
          String[] fields = line.split(",", -1);
          double[] numbers = new double[fields.length - 1];
          for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.parseDouble(fields[i + 1]);
          }
          rows.put(fields[0], numbers);
        }
      }
      return new Table(name, rows, HexFormat.of().toHexDigits((int) crc.getValue()));
    }
  }
}
