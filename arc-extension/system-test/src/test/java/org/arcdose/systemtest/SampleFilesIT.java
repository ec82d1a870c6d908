package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.arcdose.launcher.Scratch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Real CT reports of a sample directory, sent like a modality sends them. */
@ExtendWith(RunningSystem.class)
class SampleFilesIT {
  @Test
  void real_ct_sample_reports_arrive_with_their_dose_length_product(
      ArcDoseClient arcDose, Modality modality) throws IOException {
    String samples = System.getProperty("arcdose.samples", "");
    assumeTrue(!samples.isEmpty(), "no directory of real files was given (--samples)");
    Path expectations = Path.of(samples, "dose/expected");
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(samples, "dose/dcm"))) {
      files =
          all.filter(f -> f.getFileName().toString().matches("CT-E?S?R?(RDSR)?-.*[.]dcm"))
              .filter(f -> !f.getFileName().toString().contains("Multi-"))
              .sorted()
              .toList();
    }
    assertTrue(files.size() >= 5, () -> "too few CT reports in " + samples);
    try (Scratch scratch = Scratch.create("samples")) {
      for (Path file : files) {
        Files.copy(file, scratch.directory().resolve(file.getFileName()));
      }
      modality.sendDirectory(scratch.directory());
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("[.]dcm$", "");
      JsonObject expected = firstStudy(expectations.resolve(name + ".json"));
      String uid = expected.getString("study_instance_uid");
      Await.until(
          name,
          Duration.ofSeconds(30),
          () -> arcDose.get("/api/studies/" + uid).statusCode() == 200);
      BigDecimal found =
          arcDose
              .json("/api/studies/" + uid)
              .getJsonObject("study")
              .getJsonNumber("doseLengthProductMgyCm")
              .bigDecimalValue();
      BigDecimal total = expected.getJsonNumber("total_dlp").bigDecimalValue();
      assertEquals(total.doubleValue(), found.doubleValue(), 1e-6 * total.doubleValue(), name);
    }
  }

  private static JsonObject firstStudy(Path file) throws IOException {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return find(reader.readObject());
    }
  }

  /** The first object that has a study and its total. */
  private static JsonObject find(JsonValue value) {
    if (value instanceof JsonObject object) {
      if (object.containsKey("study_instance_uid") && object.containsKey("total_dlp")) {
        return object;
      }
      return object.values().stream()
          .map(SampleFilesIT::find)
          .filter(o -> o != null)
          .findFirst()
          .orElse(null);
    }
    if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      return value.asJsonArray().stream()
          .map(SampleFilesIT::find)
          .filter(o -> o != null)
          .findFirst()
          .orElse(null);
    }
    return null;
  }
}
