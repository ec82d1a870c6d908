package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.Tag;
import org.arcdose.launcher.Stack;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From a modality's dose report to the skin dose as objects in the archive. */
@ExtendWith(RunningSystem.class)
class SkinDoseObjectsIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String PATIENT_DOSE = "1.2.840.10008.5.1.4.1.1.88.73";
  private static final String SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7";

  private final HttpClient http = HttpClient.newHttpClient();
  @TempDir Path directory;

  @Test
  void report_and_map_appear_once_in_the_study_and_cause_nothing(
      Stack stack, ArcDoseClient arcDose, Modality modality) throws Exception {
    SyntheticObject sent = RunningSystem.WITH_PATIENT_DOSE_REPORT;
    modality.send(sent);
    String study = sent.studyInstanceUid();
    Await.until("both objects are stored", SOON, () -> stored(arcDose, study).size() == 2);
    List<JsonObject> stored = stored(arcDose, study);
    assertEquals(
        List.of(SECONDARY_CAPTURE, PATIENT_DOSE),
        stored.stream().map(object -> object.getString("sopClassUid")).sorted().toList());

    // What comes later has been looked at: so have both objects.
    SyntheticObject later = new SyntheticStudies(66).ct(1);
    modality.send(later);
    Await.until(
        "the next report is read",
        SOON,
        () -> arcDose.get("/api/studies/" + later.studyInstanceUid()).statusCode() == 200);
    assertEquals(
        List.of("dose", "skin-dose", "skin-dose-object"),
        arcDose.json("/api/jobs?subject=" + study).getJsonArray("rows").stream()
            .map(job -> job.asJsonObject().getString("kind"))
            .sorted()
            .toList());
    assertEquals(1, arcDose.json("/api/studies/" + study).getJsonArray("reports").size());
    assertEquals(3, orthancInstances(stack, study), "the report and what was made of it");

    for (JsonObject object : stored) {
      Path file = fetched(stack, object.getString("sopInstanceUid"));
      Dataset dataset =
          DicomReader.read(new ByteArrayInputStream(Files.readAllBytes(file))).dataset();
      assertEquals(study, dataset.string(Tag.STUDY_INSTANCE_UID).orElseThrow());
      assertEquals(sent.patientId(), dataset.string(Tag.PATIENT_ID).orElseThrow());
      if (object.getString("sopClassUid").equals(PATIENT_DOSE)) {
        String text = output(file, "dsrdump");
        String peak = String.format(Locale.ROOT, "\"%.3f\" (mGy", peak(stack, study));
        assertTrue(text.contains(peak), () -> peak + " is not in " + text);
      } else {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/dciodvfy")), "no dicom3tools");
        assertEquals("SCImage\n", output(file, "dciodvfy", "-new"), "no error and no warning");
      }
    }
  }

  private static List<JsonObject> stored(ArcDoseClient arcDose, String study) {
    return arcDose
        .json("/api/studies/" + study)
        .getJsonArray("storedObjects")
        .getValuesAs(JsonObject.class);
  }

  private static double peak(Stack stack, String study) throws SQLException {
    var postgres = stack.postgres();
    try (Connection connection =
            DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT psd_mgy FROM arcdose.skin_dose d JOIN arcdose.study s ON s.id = d.study_id"
                    + " WHERE s.study_instance_uid = '"
                    + study
                    + "'")) {
      row.next();
      return row.getDouble(1);
    }
  }

  private long orthancInstances(Stack stack, String study) throws Exception {
    return ids(lookup(stack, study), "Study").stream()
        .mapToLong(
            id ->
                text(stack, "GET", "/studies/" + id + "/instances", "")
                    .lines()
                    .filter(line -> line.contains("\"FileUuid\""))
                    .count())
        .sum();
  }

  private Path fetched(Stack stack, String sopInstanceUid) throws Exception {
    String id = ids(lookup(stack, sopInstanceUid), "Instance").get(0);
    return Files.write(
        directory.resolve(id + ".dcm"),
        http.send(
                request(stack, "/instances/" + id + "/file").GET().build(),
                BodyHandlers.ofByteArray())
            .body());
  }

  private String lookup(Stack stack, String uid) {
    return text(stack, "POST", "/tools/lookup", uid);
  }

  private static List<String> ids(String answer, String type) {
    try (var reader = Json.createReader(new StringReader(answer))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .filter(found -> found.getString("Type").equals(type))
          .map(found -> found.getString("ID"))
          .toList();
    }
  }

  private String text(Stack stack, String method, String path, String body) {
    try {
      return http.send(
              request(stack, path)
                  .method(method, HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HttpRequest.Builder request(Stack stack, String path) {
    var settings = stack.orthanc().settings();
    String credentials = settings.user() + ":" + settings.password();
    return HttpRequest.newBuilder(URI.create(stack.orthanc().url() + path))
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  /** What a tool says that must succeed. */
  private static String output(Path file, String... command) throws Exception {
    List<String> all = Stream.concat(Stream.of(command), Stream.of(file.toString())).toList();
    Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), text);
    return text;
  }
}
