package org.arcdose.service.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dose.DoseDocument;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.PetSeries;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.service.view.StudyDose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Objects of real devices one after the other: after every one the database holds what OpenREM
 * 1.0.0b2 holds, whose rows are our documents. It calls radiographs of type CR by that name, and
 * does not count administrations as events.
 */
@ExtendWith(TestDatabase.class)
class ScenariosIT {
  @Test
  void after_every_object_of_every_scenario_each_kind_has_its_events_and_totals(
      DataSource dataSource) throws Exception {
    String directory = System.getProperty("arcdose.samples");
    assumeTrue(directory != null, "needs -Darcdose.samples=DIR with real DICOM files");
    Path dose = Path.of(directory, "dose");
    Database database = new Database(dataSource);
    int steps = 0;
    try (Entities entities = Entities.on(dataSource)) {
      for (JsonObject scenario : objects(read(dose.resolve("expected/_scenarios.json")))) {
        Ledgers.change(database, "TRUNCATE arcdose.study CASCADE");
        for (JsonValue value : scenario.getJsonArray("steps")) {
          JsonObject step = value.asJsonObject();
          String file = step.getString("import");
          DoseReport report = extracted(dose.resolve("dcm").resolve(file));
          entities.save(report, Reports.PATIENT, "1");
          for (JsonValue row : step.getJsonArray("database_after")) {
            check(
                scenario.getString("scenario") + ": " + file,
                row.asJsonObject(),
                database,
                entities);
          }
          steps++;
        }
      }
    }
    assertTrue(steps > 20, () -> "only the files of few steps are there");
  }

  private static void check(
      String where, JsonObject expected, Database database, Entities entities) {
    StudyDose study =
        new StudiesJdbc(database, entities.factory())
            .byUid(expected.getString("study_instance_uid"))
            .map(StudyDose::of)
            .orElseThrow(() -> new AssertionError(where + ": the study is not there"));
    String kind = expected.getString("modality_type").replace("CR", "DX");
    List<DoseDocument> documents =
        study.reports().stream().filter(document -> document.kind().equals(kind)).toList();
    assertEquals(1, documents.size(), where + ": documents of kind " + kind);
    DoseDocument document = documents.get(0);
    int events =
        kind.equals("NM")
            ? expected.getJsonArray("administration_events").size()
            : expected.getInt("number_of_events");
    assertEquals(events, document.events().size(), where + ": events");
    if (expected.containsKey("pet_series")) {
      List<String> series =
          expected.getJsonArray("pet_series").getValuesAs(JsonString::getString).stream()
              .sorted()
              .toList();
      assertEquals(
          series,
          document.petSeries().stream().map(PetSeries::seriesInstanceUid).sorted().toList(),
          where + ": PET series");
    }
    Map<String, BigDecimal> totals =
        Map.of(
            "total_dlp", sum(document, "ct", "doseLengthProductMgyCm"),
            "total_dap", sum(document, "projection", "doseAreaProductGym2"),
            "total_agd_left", sum(document, "glandular", "averageGlandularDoseMgy"));
    totals.forEach(
        (name, total) -> {
          if (expected.containsKey(name)) {
            double wanted = expected.getJsonNumber(name).doubleValue();
            assertEquals(wanted, total.doubleValue(), 1e-6 * wanted, where + ": " + name);
          }
        });
  }

  private static BigDecimal sum(DoseDocument document, String type, String component) {
    return document.accumulated().stream()
        .filter(total -> total.get("type").equals(type) && total.get(component) != null)
        .map(total -> (BigDecimal) total.get(component))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static DoseReport extracted(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      Extraction extraction = DoseExtraction.extract(DicomReader.readHeader(in).dataset());
      assertTrue(extraction instanceof Extraction.Extracted, () -> file + ": " + extraction);
      return ((Extraction.Extracted) extraction).report();
    }
  }

  private static JsonObject read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonReader json = Json.createReader(in)) {
      return json.readObject();
    }
  }

  /**
   * Without those of two fluoroscopy studies: one file is an edited copy of the other with the same
   * SOP Instance UID, so it is the same object sent again, moved to another study.
   */
  private static List<JsonObject> objects(JsonObject scenarios) {
    return scenarios.getJsonArray("scenarios").getValuesAs(JsonObject.class).stream()
        .filter(scenario -> !scenario.toString().contains("Zee_adjusted"))
        .toList();
  }
}
