package org.arcdose.skindose.phantom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arcdose.skindose.geometry.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyMeshTest {
  private static final double CELL = Phantom.CELL_CM;

  /**
   * Standing height in cm, mass in kg and circumferences in cm of the 5th, 50th and 95th
   * percentile: mean and 1.645 standard deviations of ANSUR II (NATICK/TR-15/007).
   */
  @ParameterizedTest
  @CsvSource({
    "MALE,   164.2,  62.1,  91.5,  75.7,  89.5, 35.5",
    "MALE,   175.6,  85.5, 105.9,  94.1, 102.0, 39.8",
    "MALE,   187.0, 108.9, 120.3, 112.5, 114.5, 44.1",
    "FEMALE, 152.4,  49.7,  81.0,  69.7,  89.6, 29.9",
    "FEMALE, 162.9,  67.8,  94.7,  86.1, 102.1, 33.0",
    "FEMALE, 173.4,  85.9, 108.4, 102.6, 114.6, 36.1"
  })
  void has_the_published_girths_of_small_middle_and_large_people(
      Sex sex, double height, double mass, double chest, double waist, double hip, double neck) {
    Person person = Person.of(sex, height, mass);
    Anthropometry measures = new BodyShape(person).measures();
    BodyMesh body = new BodyMesh(person, CELL);
    assertGirth(chest, body, measures.heightCm("chest_height") - height);
    assertGirth(waist, body, measures.heightCm("waist_height") - height);
    assertGirth(hip, body, measures.heightCm("hip_height") - height);
    assertGirth(neck, body, measures.heightCm("cervicale_height") + 0.02 * height - height);
  }

  private static void assertGirth(double published, BodyMesh body, double z) {
    assertEquals(published, body.trunkGirthCm(z), 0.05 * published, "girth at " + z);
  }

  /**
   * Volume in litres by mass and density (Winter, Biomechanics and Motor Control of Human Movement,
   * equation 4.1: 0.69 + 0.9 h / m^(1/3) kg/l), counted in a grid of 0.8 cm so that nothing counts
   * twice.
   */
  @ParameterizedTest
  @CsvSource({
    "MALE,   164.2,  62.1",
    "MALE,   175.6,  85.5",
    "MALE,   187.0, 108.9",
    "FEMALE, 152.4,  49.7",
    "FEMALE, 162.9,  67.8",
    "FEMALE, 173.4,  85.9"
  })
  void has_the_volume_of_its_mass(Sex sex, double height, double mass) {
    double published = mass / (0.69 + 0.9 * height / 100 / Math.cbrt(mass));
    for (Person person :
        List.of(Person.of(sex, height, mass), Person.of(sex, height, mass).withArmsUp())) {
      assertEquals(published, litres(new BodyMesh(person, 1.4)), 0.05 * published, "" + person);
    }
  }

  private static double litres(BodyMesh body) {
    Phantom.Bounds box = body.bounds();
    double step = 0.8;
    long inside = 0;
    for (double x = box.least().x(); x < box.most().x(); x += step) {
      for (double y = box.least().y(); y < box.most().y(); y += step) {
        for (double z = box.least().z(); z < box.most().z(); z += step) {
          inside += body.contains(new Vec3(x, y, z)) ? 1 : 0;
        }
      }
    }
    return inside * step * step * step / 1000;
  }

  @Test
  void each_part_is_closed_and_seen_from_outside() {
    for (Mesh part : new BodyMesh(Person.reference(Sex.FEMALE), 1).surfaces()) {
      Map<Long, Integer> directed = new HashMap<>();
      for (int[] t : part.triangles()) {
        for (int i = 0; i < 3; i++) {
          directed.merge((long) t[i] << 32 | t[(i + 1) % 3], 1, Integer::sum);
        }
      }
      directed.forEach(
          (edge, count) -> {
            assertEquals(1, count, "an edge is walked once in each direction");
            assertTrue(directed.containsKey(edge << 32 | edge >>> 32), "and has another side");
          });
      assertTrue(part.volume() > 500, "cm3 enclosed by outward triangles");
    }
  }

  @Test
  void no_cell_is_larger_than_half_a_square_centimetre_and_normals_point_outward() {
    BodyMesh body = new BodyMesh(Person.of(Sex.MALE, 187, 108.9), CELL);
    SkinCells cells = body.cells();
    for (int i = 0; i < cells.size(); i++) {
      assertTrue(cells.areaCm2(i) <= 0.5, "area " + cells.areaCm2(i) + " at " + cells.centre(i));
      assertEquals(1, cells.normal(i).length(), 1e-9);
      assertTrue(
          body.contains(cells.centre(i).minus(cells.normal(i).times(0.1))),
          "inside of " + cells.centre(i));
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
