package org.arcdose.cli;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.arcdose.dicom.DicomException;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.RecordJson;
import org.arcdose.skindose.Assessment;
import org.arcdose.skindose.PointQuery;
import org.arcdose.skindose.Procedure;
import org.arcdose.skindose.SkinDose;
import org.arcdose.skindose.SkinDoseMap;
import org.arcdose.skindose.SkinDoseResult;
import org.arcdose.skindose.SkinDoseSettings;
import org.arcdose.skindose.UncertaintyBudget;
import org.arcdose.skindose.engine.BeamSettings;
import org.arcdose.skindose.engine.TableShape;
import org.arcdose.skindose.image.SkinDoseImage;
import org.arcdose.skindose.image.UnrolledMap;
import org.arcdose.skindose.normalisation.DeviceSettings;
import org.arcdose.skindose.normalisation.Normaliser;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Phantom;
import org.arcdose.skindose.phantom.Phantoms;
import org.arcdose.skindose.phantom.Sex;
import org.arcdose.skindose.physics.TableTransmission;
import org.arcdose.skindose.report.DoseReportEvents;
import org.arcdose.skindose.report.JsonEvents;
import org.arcdose.skindose.report.JsonPoints;
import org.arcdose.skindose.report.ReportedPerson;

/** Prints the dose on the skin of reports or events, and writes the map if one is wanted. */
record SkinMapCommand(SkinMapOptions options) {
  int run(OutputStream out, PrintStream err) throws IOException {
    try {
      List<PointQuery> points =
          options.points() == null ? List.of() : JsonPoints.read(json(options.points()));
      List<DoseReport> reports = reports();
      Person person = person(reports);
      Phantom phantom = Phantoms.named(options.phantom(), person).orElseThrow();
      SkinDose dose = new SkinDose(phantom, settings(), procedures(reports));
      SkinDoseMap map = dose.map();
      SkinDoseResult result = Assessment.of(dose, map, person, points);
      if (options.map() != null) {
        write(dose, map, result);
      }
      print(result, out);
      return 0;
    } catch (DicomException | IllegalArgumentException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  private List<DoseReport> reports() throws DicomException {
    List<DoseReport> reports = new ArrayList<>();
    for (String file : options.files()) {
      try {
        reports.add(report(DoseExtraction.extract(DicomFile.read(file))));
      } catch (DicomException e) {
        throw new DicomException(file + ": " + e.getMessage());
      }
    }
    return reports;
  }

  private static DoseReport report(Extraction extraction) throws DicomException {
    if (extraction instanceof Extraction.Extracted extracted) {
      if (extracted.report().projectionEvents().isEmpty()) {
        throw new DicomException("The report has no events of projection X-ray.");
      }
      return extracted.report();
    }
    throw new DicomException(
        extraction instanceof Extraction.Rejected rejected
            ? rejected.reason()
            : ((Extraction.NotDose) extraction).reason());
  }

  private List<Procedure> procedures(List<DoseReport> reports) throws DicomException {
    Normaliser normaliser = new Normaliser(DeviceSettings.UNKNOWN);
    if (options.events() != null) {
      return List.of(
          new Procedure(
              "1", null, false, normaliser.normalise(JsonEvents.read(json(options.events())))));
    }
    List<Procedure> procedures = new ArrayList<>();
    for (DoseReport report : reports) {
      procedures.add(
          new Procedure(
              Integer.toString(procedures.size() + 1),
              report.study().studyDate(),
              false,
              normaliser.normalise(DoseReportEvents.of(report))));
    }
    return procedures;
  }

  private Person person(List<DoseReport> reports) {
    boolean given = options.heightM().isPresent() || options.massKg().isPresent();
    Sex sex = options.sex() == null ? Sex.MALE : options.sex();
    Person person =
        given || options.sex() != null || reports.isEmpty()
            ? ReportedPerson.of(sex, options.heightM(), options.massKg())
            : ReportedPerson.of(reports.get(0).study().patient());
    return options.armsUp() ? person.withArmsUp() : person;
  }

  private SkinDoseSettings settings() {
    return new SkinDoseSettings(
        new BeamSettings(
            options.model(),
            options.table() ? TableShape.USUAL : null,
            TableTransmission.ZEEGO,
            options.offset(),
            DeviceSettings.UNKNOWN.wedgeTransmission()),
        UncertaintyBudget.DEFAULT);
  }

  private void write(SkinDose dose, SkinDoseMap map, SkinDoseResult result) throws IOException {
    try (OutputStream file =
        new BufferedOutputStream(Files.newOutputStream(Path.of(options.map())))) {
      if (options.map().toLowerCase(Locale.ROOT).endsWith(".png")) {
        SkinDoseImage.write(dose, map, result, file);
      } else {
        RecordJson.write(UnrolledMap.of(dose.skin(), map), file);
      }
    } catch (InvalidPathException | IOException e) {
      throw new IOException("the map cannot be written to " + options.map() + ".", e);
    }
  }

  private static JsonValue json(String file) throws DicomException {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(Path.of(file)))) {
      return reader.readValue();
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new DicomException(file + ": There is no such file.");
    } catch (JsonException | IOException e) {
      throw new DicomException(file + ": The file is not JSON in UTF-8.");
    }
  }

  private static void print(SkinDoseResult result, OutputStream out) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    RecordJson.write(result, json);
    json.write('\n');
    json.writeTo(out);
    out.flush();
  }
}
