package org.arcdose.skindose.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.BodyMesh;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Phantom;
import org.arcdose.skindose.phantom.Phantoms;
import org.arcdose.skindose.phantom.Sex;
import org.arcdose.skindose.phantom.SkinCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkinSurfaceTest {
  private static final Person MAN = Person.reference(Sex.MALE);

  @ParameterizedTest
  @ValueSource(strings = {"body", "box", "cylinder", "plane"})
  void the_triangles_cover_the_skin_and_face_outward(String name) {
    Phantom phantom = Phantoms.named(name, MAN).orElseThrow();
    SkinCells cells = phantom.cells();
    double skin = 0;
    for (int i = 0; i < cells.size(); i++) {
      skin += cells.areaCm2(i);
    }
    int[] triangles = new SkinSurface(phantom).triangles();
    double covered = 0;
    for (int i = 0; i < triangles.length; i += 3) {
      Vec3 a = cells.centre(triangles[i]);
      Vec3 across =
          cells.centre(triangles[i + 1]).minus(a).cross(cells.centre(triangles[i + 2]).minus(a));
      covered += across.length() / 2;
      assertTrue(across.dot(cells.normal(triangles[i])) >= -1e-9, "seen from outside");
    }
    assertEquals(1, covered / skin, 0.04, "but for the rims");
  }

  @Test
  void the_numbers_are_those_of_the_cells() throws IOException {
    Phantom phantom = Phantoms.named("cylinder", MAN).orElseThrow();
    JsonObject json = json(phantom);
    SkinCells cells = phantom.cells();
    assertEquals("cylinder", json.getString("phantom"));
    assertEquals(cells.size(), json.getInt("cells"));
    JsonArray positions = json.getJsonArray("positionCm");
    assertEquals(3 * cells.size(), positions.size());
    assertEquals(cells.y(17), positions.getJsonNumber(3 * 17 + 1).doubleValue(), 0.00501);
    assertEquals(cells.size(), json.getJsonArray("doseMgy").size());
    assertEquals(17 / 3.0, json.getJsonArray("doseMgy").getJsonNumber(17).doubleValue(), 1e-4);
    assertEquals(
        new SkinSurface(phantom).triangles().length, json.getJsonArray("triangles").size());
    assertEquals("cylinder", json.getJsonArray("panels").getString(0));
  }

  /** Each cell with another dose: nothing a real map has compresses worse. */
  @Test
  void a_hundred_thousand_cells_are_less_than_three_megabytes_on_the_wire() throws IOException {
    Phantom body = new BodyMesh(MAN, 0.44);
    assertTrue(body.cells().size() > 100_000, () -> "" + body.cells().size());
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(wire)) {
      new SkinSurface(body).write(cell -> 1234.5 * Math.abs(Math.sin(cell)), gzip);
    }
    assertTrue(wire.size() < 3_000_000, () -> wire.size() + " bytes");
  }

  @Property
  void decimals_are_written_as_they_are_rounded(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double value) throws IOException {
    assertEquals(value, Double.parseDouble(decimal(value, 2)), 0.005001);
  }

  @Property
  void doses_have_five_digits(@ForAll @DoubleRange(min = 0, max = 1e5) double dose)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NumberStream stream = new NumberStream(out);
    stream.significant(dose).flush();
    double read = Double.parseDouble(out.toString(StandardCharsets.UTF_8));
    assertEquals(dose, read, Math.max(5.01e-7, dose * 5.01e-5));
  }

  private static String decimal(double value, int decimals) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new NumberStream(out).decimal(value, decimals).flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonObject json(Phantom phantom) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SkinSurface(phantom).write(cell -> cell / 3.0, out);
    return Json.createReader(new ByteArrayInputStream(out.toByteArray())).readObject();
  }
}
