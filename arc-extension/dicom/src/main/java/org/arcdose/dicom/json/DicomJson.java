package org.arcdose.dicom.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.ReadLimits;

/**
 * The DICOM JSON model (PS3.18 annex F). Decimal and integer strings stay the text they are: they
 * are read from strings and numbers alike and written as strings. A BulkDataURI is not followed.
 */
public final class DicomJson {
  private DicomJson() {}

  /** Reads one dataset: an object, or an array of one as DICOMweb answers. UTF-8. */
  public static Dataset read(InputStream in) throws DicomException {
    return one(readAll(in));
  }

  /** Reads one dataset: an object, or an array of one as DICOMweb answers. */
  public static Dataset read(Reader in) throws DicomException {
    return one(readAll(Json.createParser(in)));
  }

  /** Reads datasets: an object, or an array of any number of them. UTF-8. */
  public static List<Dataset> readAll(InputStream in) throws DicomException {
    JsonParser parser;
    try {
      parser = Json.createParser(in);
    } catch (JsonException e) {
      throw new DicomException("The data are too short for DICOM JSON.", e);
    }
    return readAll(parser);
  }

  /** Writes a dataset as an object in UTF-8. */
  public static void write(Dataset dataset, OutputStream out) {
    write(dataset, Json.createGenerator(out));
  }

  /** Writes a dataset as an object. */
  public static void write(Dataset dataset, Writer out) {
    write(dataset, Json.createGenerator(out));
  }

  private static List<Dataset> readAll(JsonParser parser) throws DicomException {
    return new JsonDatasetReader(parser, ReadLimits.DEFAULT).readAll();
  }

  private static Dataset one(List<Dataset> datasets) throws DicomException {
    if (datasets.size() != 1) {
      throw new DicomException("The DICOM JSON has " + datasets.size() + " datasets, not one.");
    }
    return datasets.get(0);
  }

  private static void write(Dataset dataset, JsonGenerator generator) {
    JsonDatasetWriter.write(dataset, generator);
    generator.flush();
  }
}
