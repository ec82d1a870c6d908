package org.arcdose.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkinMapTest {
  private static final String EVENT =
      """
      {"ManufacturerModelName": "AXIOM-Artis", "IrradiationEventType": "Fluoroscopy",
       "PositionerPrimaryAngle_deg": 0, "PositionerSecondaryAngle_deg": 25,
       "DistanceSourcetoIsocenter_mm": 750.0, "DistanceSourcetoDetector_mm": 1000.0,
       "CollimatedFieldWidth_mm": 200.0, "CollimatedFieldHeight_mm": 200.0, "DoseRP_Gy": 0.1,
       "DoseAreaProduct_Gym2": 0.00144, "TableLongitudinalPosition_mm": 0,
       "TableHeightPosition_mm": 150, "TableLateralPosition_mm": 500}
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path directory;

  /** From 75 cm, 10 cm behind the isocentre at 25 degree to the feet: 87.983476 mGy. */
  @Test
  void prints_the_dose_of_points_of_events_written_as_json() throws Exception {
    String events = file("events.json", "[" + EVENT + "]");
    String points =
        file(
            "points.json",
            """
            [{"label": "on the ray", "frame": "iso", "point_cm": [0, 10, -4.663077]},
             {"label": "the same", "frame": "table", "point_cm": [0, -5, -54.663077]},
             {"label": "isocentre", "point_cm": [0, 0, 0], "outward_normal": [0, 0, 1]}]
            """);
    JsonObject result =
        run("--events", events, "--points", points, "--model", "primary", "--no-table");
    JsonArray doses = result.getJsonArray("points");
    assertEquals("on the ray", doses.getJsonObject(0).getString("label"));
    assertEquals(87.983476, dose(doses, 0), 1e-4);
    assertEquals(87.983476, dose(doses, 1), 1e-4);
    assertEquals(0, dose(doses, 2), "the beam leaves towards the head");
  }

  private static double dose(JsonArray doses, int index) {
    return doses.getJsonObject(index).getJsonNumber("doseMgy").doubleValue();
  }

  @Test
  void one_object_holds_everything() throws Exception {
    JsonObject result = run("--events", file("events.json", "{\"events\": [" + EVENT + "]}"));
    assertEquals("superposition", result.getString("model"));
    assertEquals("body", result.getString("phantom"));
    assertTrue(result.getJsonNumber("psdMgy").doubleValue() > 60);
    assertTrue(result.getJsonNumber("psd1cm2Mgy").doubleValue() > 60);
    assertEquals(3, result.getJsonArray("psdPositionCm").size());
    assertEquals(5, result.getJsonObject("areaAboveCm2").size());
    assertTrue(result.getJsonNumber("dapFraction").doubleValue() > 0.9);
    assertEquals("B", result.getString("grade"));
    assertTrue(result.getJsonObject("band").containsKey("highMgy"));
    assertEquals("COMPUTED", result.getJsonArray("events").getJsonObject(0).getString("status"));
    assertTrue(result.getString("patient").contains("reference man"));
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void options_choose_phantom_model_person_and_place() throws Exception {
    String events = file("events.json", "[" + EVENT + "]");
    double usual = psd("--events", events, "--phantom", "plane", "--model", "factor");
    double without =
        psd("--events", events, "--phantom", "plane", "--model", "factor", "--no-table");
    assertTrue(without > usual * 1.2, "the table takes a quarter");
    double nearer =
        psd("--events", events, "--phantom", "plane", "--model", "factor", "--offset", "0,5,0");
    assertTrue(nearer > usual * 1.1);
    JsonObject woman =
        run("--events", events, "--sex", "female", "--height", "1.7", "--mass", "70", "--arms-up");
    assertTrue(woman.getString("patient").startsWith("female, 170.0 cm, 70.0 kg"));
  }

  private double psd(String... args) throws Exception {
    return run(args).getJsonNumber("psdMgy").doubleValue();
  }

  @Test
  void writes_the_map_as_json_and_as_a_picture() throws Exception {
    String events = file("events.json", "[" + EVENT + "]");
    Path json = directory.resolve("map.json");
    Path png = directory.resolve("map.PNG");
    run("--events", events, "--phantom", "box", "--map", json.toString());
    run("--events", events, "--phantom", "box", "--map", png.toString());
    JsonArray panels =
        Json.createReader(Files.newBufferedReader(json)).readObject().getJsonArray("panels");
    assertEquals("trunk", panels.getJsonObject(1).getString("name"));
    assertEquals(140, panels.getJsonObject(1).getJsonArray("doseMgy").size());
    assertTrue(ImageIO.read(png.toFile()).getWidth() > 500);
  }

  @Test
  void several_reports_are_procedures_on_one_skin() throws Exception {
    SyntheticStudies studies = new SyntheticStudies(3);
    String one = write("one.dcm", studies.fluoroscopy(0).bytes());
    String other = write("other.dcm", studies.biplane(0).bytes());
    JsonObject result = run(one, other, "--phantom", "plane");
    assertEquals(2, result.getJsonArray("procedures").size());
    assertEquals(
        "2",
        result
            .getJsonArray("events")
            .getJsonObject(result.getJsonArray("events").size() - 1)
            .getString("procedure"));
    assertFalse(out.toString(UTF_8).contains(studies.fluoroscopy(0).patientId()));
  }

  @Test
  void what_is_no_report_of_projection_x_ray_is_told() throws Exception {
    SyntheticStudies studies = new SyntheticStudies(3);
    String ct = write("ct.dcm", studies.ct(0).bytes());
    assertEquals(1, exit(ct));
    assertEquals(
        ct + ": The report has no events of projection X-ray.", err.toString(UTF_8).strip());
    err.reset();
    assertEquals(1, exit("--events", file("events.json", "{\"events\": 3}")));
    assertTrue(err.toString(UTF_8).startsWith("Events are a JSON array"));
    err.reset();
    assertEquals(1, exit("--events", file("events.json", "no json")));
    assertTrue(err.toString(UTF_8).contains("The file is not JSON"));
    err.reset();
    assertEquals(1, exit("--events", directory.resolve("absent.json").toString()));
    assertTrue(err.toString(UTF_8).contains("There is no such file."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--events",
        "--events e.json report.dcm",
        "--events e.json --phantom sphere",
        "--events e.json --model best",
        "--events e.json --sex other",
        "--events e.json --height 170",
        "--events e.json --mass x",
        "--events e.json --offset 1,2",
        "--events e.json --map map.gif",
        "--events e.json --unknown"
      })
  void a_wrong_command_line_ends_with_two(String line) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");
    assertEquals(2, exit(args));
    assertTrue(err.toString(UTF_8).contains("usage:"));
  }

  private JsonObject run(String... args) throws Exception {
    out.reset();
    assertEquals(0, exit(args), () -> err.toString(UTF_8));
    return Json.createReader(new StringReader(out.toString(UTF_8))).readObject();
  }

  private int exit(String... args) {
    return Main.run(
        Stream.concat(Stream.of("skin-map"), Stream.of(args)).toList(),
        new ByteArrayInputStream(new byte[0]),
        out,
        new PrintStream(err, true, UTF_8));
  }

  private String file(String name, String text) throws Exception {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  private String write(String name, byte[] bytes) throws Exception {
    return Files.write(directory.resolve(name), bytes).toString();
  }
}
