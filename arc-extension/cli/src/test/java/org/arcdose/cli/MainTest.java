package org.arcdose.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.arcdose.dicom.json.DicomJson;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.Quirk;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private final SyntheticStudies studies = new SyntheticStudies(5);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private byte[] in = {};

  @TempDir Path directory;

  @Test
  void prints_one_line_of_json_for_each_file() throws Exception {
    SyntheticObject ct = studies.ct(0);
    String dose = file("ct.dcm", ct.bytes());
    String image = file("image.dcm", studies.image(0).bytes());
    assertEquals(0, run("extract", dose, image));
    List<JsonObject> lines = lines();
    assertEquals(2, lines.size());
    assertEquals(dose, lines.get(0).getString("file"));
    JsonObject report = lines.get(0);
    assertEquals("CT", report.getString("kind"));
    assertEquals(ct.sopInstanceUid(), report.getJsonArray("sopInstanceUids").getString(0));
    assertEquals("ct", report.getJsonArray("accumulated").getJsonObject(0).getString("type"));
    assertEquals(ct.events(), report.getJsonArray("events").size());
    assertEquals(
        ct.doseLengthProductMgyCm(),
        report
            .getJsonArray("accumulated")
            .getJsonObject(0)
            .getJsonNumber("doseLengthProductMgyCm")
            .bigDecimalValue());
    assertEquals("none", lines.get(1).getString("kind"));
    assertEquals(0, lines.get(1).getJsonArray("errors").size());
    assertEquals(1, lines.get(1).getJsonArray("notes").size());
    assertFalse(out.toString(UTF_8).contains(ct.patientId()), "no patient in the output");
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void a_bad_file_has_its_error_and_the_others_go_on() throws Exception {
    byte[] whole = studies.ct(0).bytes();
    String truncated = file("truncated.dcm", Arrays.copyOf(whole, whole.length / 2));
    String absent = directory.resolve("absent.dcm").toString();
    String text = file("notes.txt", "This is no DICOM.".getBytes(UTF_8));
    String folder = directory.toString();
    String good = file("good.dcm", whole);
    assertEquals(1, run("extract", truncated, absent, text, folder, good));
    List<JsonObject> lines = lines();
    assertEquals(
        List.of("none", "none", "none", "none", "CT"),
        lines.stream().map(line -> line.getString("kind")).toList());
    assertEquals(absent, lines.get(1).getString("file"));
    assertEquals("There is no such file.", error(lines.get(1)));
    assertTrue(err.toString(UTF_8).contains(truncated + ": "));
  }

  @Test
  void reads_dicom_json_from_standard_input() throws Exception {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    json.write('[');
    DicomJson.write(studies.fluoroscopy(0).object().dataset(), json);
    json.write(',');
    DicomJson.write(studies.mammography(0).object().dataset(), json);
    json.write(']');
    in = json.toByteArray();
    assertEquals(0, run("extract", "-"));
    List<JsonObject> lines = lines();
    assertEquals(List.of("RF", "MG"), lines.stream().map(line -> line.getString("kind")).toList());
    assertEquals("-", lines.get(0).getString("file"));
  }

  @Test
  void input_that_is_no_json_is_unreadable() throws Exception {
    in = "{ \"00080005\": ".getBytes(UTF_8);
    assertEquals(1, run("extract", "-"));
    assertFalse(error(lines().get(0)).isEmpty());
  }

  @Test
  void json_input_that_is_nested_without_end_does_not_keep_files_from_theirs() throws Exception {
    in = "[".repeat(100_000).getBytes(UTF_8);
    assertEquals(1, run("extract", "-", file("ct.dcm", studies.ct(0).bytes())));
    assertEquals(
        List.of("none", "CT"), lines().stream().map(line -> line.getString("kind")).toList());
  }

  @Test
  void a_second_object_outside_an_array_is_not_lost_silently() throws Exception {
    in = "{}{}".getBytes(UTF_8);
    assertEquals(1, run("extract", "-"));
    assertFalse(error(lines().get(0)).isEmpty());
  }

  @Test
  void a_wrong_command_line_is_explained() throws Exception {
    for (List<String> args :
        List.of(
            List.<String>of(),
            List.of("frobnicate"),
            List.of("extract"),
            List.of("synthesize"),
            List.of("synthesize", "--out"),
            List.of("synthesize", "--out", "x", "--count", "many"),
            List.of("synthesize", "--out", "x", "--count", "0"),
            List.of("synthesize", "--out", "x", "--kind", "MRI"),
            List.of("synthesize", "--out", "x", "--quirk", "ODD"),
            List.of("synthesize", "--out", "x", "--kind", "CT", "--quirk", "AGD_IN_DGY"),
            List.of("synthesize", "--size", "3"))) {
      assertEquals(2, run(args.toArray(String[]::new)), args.toString());
    }
    assertEquals("", out.toString(UTF_8));
    assertTrue(err.toString(UTF_8).contains("usage: arcdose-cli extract FILE..."));
    assertTrue(err.toString(UTF_8).contains("--count needs a whole number, not \"many\"."));
  }

  @Test
  void synthesizes_files_that_can_be_extracted() throws Exception {
    Path made = directory.resolve("made");
    assertEquals(0, run("synthesize", "--out", made.toString(), "--seed", "9", "--count", "6"));
    List<String> files;
    try (Stream<Path> list = Files.list(made)) {
      files = list.map(Path::toString).sorted().toList();
    }
    assertEquals(files, out.toString(UTF_8).lines().sorted().toList());
    assertEquals(6, files.size());
    out.reset();
    assertEquals(
        0, run(Stream.concat(Stream.of("extract"), files.stream()).toArray(String[]::new)));
    for (JsonObject line : lines()) {
      String uid = line.getJsonArray("sopInstanceUids").getString(0);
      assertTrue(line.getString("file").endsWith(uid + ".dcm"));
      assertEquals(0, line.getJsonArray("errors").size() + line.getJsonArray("notes").size());
    }
  }

  @Test
  void synthesizes_the_kinds_asked_for_with_their_quirks() throws Exception {
    String made = directory.resolve("made").toString();
    assertEquals(
        0,
        run(
            "synthesize",
            "--out",
            made,
            "--count",
            "3",
            "--kind",
            "philips-allura",
            "--quirk",
            "DAP_IN_DGY_CM2"));
    SyntheticObject first =
        new SyntheticStudies(1).object(Kind.PHILIPS_ALLURA, 0, Quirk.DAP_IN_DGY_CM2);
    Path file = directory.resolve("made").resolve(first.sopInstanceUid() + ".dcm");
    assertArrayEquals(first.bytes(), Files.readAllBytes(file));
    assertEquals(3, out.toString(UTF_8).lines().count());
  }

  @Test
  void its_help_lists_every_kind_and_quirk() {
    assertEquals(0, run("synthesize", "--help"));
    String help = err.toString(UTF_8);
    for (Kind kind : Kind.values()) {
      assertTrue(help.contains("  " + kind + " "), kind.name());
    }
    for (Quirk quirk : Quirk.values()) {
      assertTrue(help.contains("  " + quirk + " "), quirk.name());
    }
  }

  @Test
  void says_where_it_could_not_write() throws Exception {
    String taken = file("taken", new byte[0]);
    assertEquals(1, run("synthesize", "--out", taken));
    assertEquals(
        "arcdose-cli stopped: no file can be written in " + taken + ".",
        err.toString(UTF_8).strip());
  }

  private static String error(JsonObject line) {
    return line.getJsonArray("errors").getJsonObject(0).getString("problem");
  }

  private String file(String name, byte[] bytes) throws Exception {
    return Files.write(directory.resolve(name), bytes).toString();
  }

  private int run(String... args) {
    return Main.run(
        List.of(args), new ByteArrayInputStream(in), out, new PrintStream(err, true, UTF_8));
  }

  private List<JsonObject> lines() {
    return out.toString(UTF_8)
        .lines()
        .map(line -> Json.createReader(new StringReader(line)).readObject())
        .toList();
  }
}
