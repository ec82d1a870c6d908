package org.arcdose.cli;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dose.DoseDocument;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
import org.arcdose.dose.RecordJson;

/**
 * What is printed of one file: a dose document, or kind {@code none} with an error (it cannot be
 * used) or a note (it carries no dose).
 *
 * @param file as named on the command line
 * @param document null if there is no dose
 * @param finding why there is no dose, null if there is
 */
record Line(String file, DoseDocument document, Finding finding) {
  private static final String WHERE = "file";

  static Line of(String file, Dataset dataset) {
    Extraction extraction = DoseExtraction.extract(dataset);
    if (extraction instanceof Extraction.Extracted extracted) {
      List<DoseReport> report = List.of(extracted.report());
      return new Line(file, DoseDocument.of(report).get(0), null);
    }
    return new Line(
        file,
        null,
        extraction instanceof Extraction.Rejected rejected
            ? Finding.error(WHERE, rejected.reason())
            : Finding.note(WHERE, ((Extraction.NotDose) extraction).reason()));
  }

  static Line unreadable(String file, String error) {
    return new Line(file, null, Finding.error(WHERE, error));
  }

  /** Writes one JSON object. */
  void write(OutputStream out) {
    JsonGenerator json = Json.createGenerator(out);
    json.writeStartObject().write("file", file);
    if (document != null) {
      RecordJson.writeMembers(document, json);
    } else {
      json.write("kind", DoseDocument.NONE);
      json.writeStartArray("accumulated").writeEnd().writeStartArray("events").writeEnd();
      writeFindings("errors", Finding.Kind.ERROR, json);
      writeFindings("notes", Finding.Kind.NOTE, json);
    }
    json.writeEnd().flush();
  }

  private void writeFindings(String name, Finding.Kind kind, JsonGenerator json) {
    json.writeKey(name);
    RecordJson.write(finding.kind() == kind ? List.of(finding) : List.of(), json);
  }
}
