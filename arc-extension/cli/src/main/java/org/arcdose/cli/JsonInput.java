package org.arcdose.cli;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.json.DicomJson;

/** DICOM JSON (PS3.18 annex F): one object, or an array of any number of them. */
final class JsonInput {
  private JsonInput() {}

  static List<Dataset> read(InputStream in) throws DicomException {
    List<Dataset> datasets = new ArrayList<>();
    for (JsonValue object : objects(in)) {
      datasets.add(DicomJson.read(new StringReader(object.toString())));
    }
    return datasets;
  }

  private static List<JsonValue> objects(InputStream in) throws DicomException {
    try (JsonReader reader = Json.createReader(in)) {
      JsonValue value = reader.readValue();
      return value.getValueType() == JsonValue.ValueType.ARRAY
          ? value.asJsonArray()
          : List.of(value);
    } catch (JsonException e) {
      throw new DicomException("Standard input is not DICOM JSON: " + e.getMessage(), e);
    }
  }
}
