package org.arcdose.dicom.json;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
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
    return read(Json.createParser(in));
  }

  /** Reads one dataset: an object, or an array of one as DICOMweb answers. */
  public static Dataset read(Reader in) throws DicomException {
    return read(Json.createParser(in));
  }

  /** Writes a dataset as an object in UTF-8. */
  public static void write(Dataset dataset, OutputStream out) {
    write(dataset, Json.createGenerator(out));
  }

  /** Writes a dataset as an object. */
  public static void write(Dataset dataset, Writer out) {
    write(dataset, Json.createGenerator(out));
  }

  private static Dataset read(JsonParser parser) throws DicomException {
    return new JsonDatasetReader(parser, ReadLimits.DEFAULT).read();
  }

  private static void write(Dataset dataset, JsonGenerator generator) {
    JsonDatasetWriter.write(dataset, generator);
    generator.flush();
  }
}
