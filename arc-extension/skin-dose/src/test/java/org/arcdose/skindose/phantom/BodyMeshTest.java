package org.arcdose.skindose.phantom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyMeshTest {
  private static final double CELL = Phantom.CELL_CM;

  /**
   * Standing height in cm, mass in kg and circumferences in cm of the 5th, 50th and 95th percentile
   * of ANSUR II (NATICK/TR-15/007), each from its public data.
   */
  @ParameterizedTest
  @CsvSource({
    "MALE,   164.8,  64.4,  92.2,  76.8,  89.9, 36.0",
    "MALE,   175.5,  84.6, 105.6,  93.7, 101.7, 39.5",
    "MALE,   187.0, 110.7, 120.7, 113.1, 114.9, 44.3",
    "FEMALE, 152.5,  51.3,  82.4,  71.0,  90.1, 30.2",
    "FEMALE, 162.6,  66.8,  94.0,  85.2, 101.9, 32.8",
    "FEMALE, 174.0,  87.1, 109.4, 104.0, 115.6, 36.3"
  })
  void has_the_published_girths_of_small_middle_and_large_people(
      Sex sex, double height, double mass, double chest, double waist, double hip, double neck) {
    Person person = Person.of(sex, height, mass);
    for (Person lying : List.of(person, person.withArmsUp())) {
      BodyShape shape = new BodyShape(lying, 1);
      BodyMesh body = new BodyMesh(lying, CELL);
      assertGirth(chest, body, shape.z("chest_height"));
      assertGirth(waist, body, shape.z("waist_height"));
      assertGirth(hip, body, shape.z("hip_height"));
      assertGirth(neck, body, shape.neckZ());
    }
  }

  private static void assertGirth(double published, BodyMesh body, double z) {
    assertEquals(published, body.trunkGirthCm(z), 0.05 * published, "girth at " + z);
  }

  /**
   * Volume in litres by mass and density (Winter, Biomechanics and Motor Control of Human Movement,
   * equation 4.1: 0.69 + 0.9 h / m^(1/3) kg/l; no more than the 1.1 kg/l of a body without fat): of
   * the people above, of short and heavy, tall and lean, very heavy ones and of children (birth, 1,
   * 5, 10 years).
   */
  @ParameterizedTest
  @CsvSource({
    "MALE,   164.8,  64.4",
    "MALE,   175.5,  84.6",
    "MALE,   187.0, 110.7",
    "FEMALE, 152.5,  51.3",
    "FEMALE, 162.6,  66.8",
    "FEMALE, 174.0,  87.1",
    "FEMALE, 150.0,  90.0",
    "MALE,   150.0,  90.0",
    "MALE,   195.0,  60.0",
    "FEMALE, 195.0,  60.0",
    "MALE,   175.0, 220.0",
    "FEMALE, 160.0, 180.0",
    "MALE,   138.0,  32.0",
    "FEMALE, 109.0,  19.0",
    "MALE,    76.0,  10.0",
    "FEMALE,  51.0,   3.5"
  })
  void is_one_closed_surface_of_the_volume_of_its_mass(Sex sex, double height, double mass) {
    double density = Math.min(1.1, 0.69 + 0.9 * height / 100 / Math.cbrt(mass));
    Person person = Person.of(sex, height, mass);
    for (Person lying : List.of(person, person.withArmsUp())) {
      Mesh surface = new BodyMesh(lying, 1).surface();
      assertEquals(mass / density, surface.volume() / 1000, 0.05 * mass / density, "" + lying);
      assertClosed(surface);
      assertEquals(0, BodySlices.crossings(surface), "skin inside of the body of " + lying);
    }
  }

  /** Of whatever size, from premature children to 260 cm, as far as a report's size is taken. */
  @Property(tries = 60)
  void anybody_is_one_closed_surface(
      @ForAll Sex sex,
      @ForAll boolean armsUp,
      @ForAll @DoubleRange(min = 40, max = 260) double height,
      @ForAll @DoubleRange(min = 0, max = 1) double stoutness) {
    double most =
        height < 60 ? 21 : height < 140 ? 30 : Math.min(75, 400 / (height * height / 1e4));
    double mass = Math.min(400, (7 + stoutness * (most - 7)) * height * height / 1e4);
    Person upright = Person.of(sex, height, mass);
    Person person = armsUp ? upright.withArmsUp() : upright;
    Mesh surface = new BodyMesh(person, 1.2).surface();
    assertClosed(surface);
    assertEquals(0, BodySlices.crossings(surface), "skin inside of the body of " + person);
    double litres = new Anthropometry(person).volumeLitres();
    assertEquals(litres, surface.volume() / 1000, 0.05 * litres, "" + person);
  }

  private static void assertClosed(Mesh surface) {
    Map<Long, Integer> directed = new HashMap<>();
    Set<Integer> corners = new HashSet<>();
    for (int[] t : surface.triangles()) {
      for (int i = 0; i < 3; i++) {
        corners.add(t[i]);
        directed.merge((long) t[i] << 32 | t[(i + 1) % 3], 1, Integer::sum);
      }
    }
    directed.forEach(
        (edge, count) -> {
          assertEquals(1, count, "an edge is walked once in each direction");
          assertTrue(directed.containsKey(edge << 32 | edge >>> 32), "and has another side");
        });
    int edges = directed.size() / 2;
    assertEquals(2, corners.size() - edges + surface.triangles().size(), "as a sphere");
  }

  @Test
  void no_cell_is_larger_than_half_a_square_centimetre() {
    BodyMesh body = new BodyMesh(Person.of(Sex.MALE, 187, 108.9), CELL);
    SkinCells cells = body.cells();
    for (int i = 0; i < cells.size(); i++) {
      assertTrue(cells.areaCm2(i) <= 0.5, "area " + cells.areaCm2(i) + " at " + cells.centre(i));
      assertEquals(1, cells.normal(i).length(), 1e-9);
    }
  }

  @Test
  void the_back_lies_on_the_pad_and_the_vertex_at_the_end_of_the_table() {
    Phantom.Bounds box = new BodyMesh(Person.reference(Sex.MALE), CELL).bounds();
    assertEquals(-4, box.most().y(), 0.1);
    assertEquals(0, box.most().z(), 0.1);
    assertEquals(-178.6, box.least().z(), 0.5);
  }
}
