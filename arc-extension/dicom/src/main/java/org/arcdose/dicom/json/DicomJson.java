package org.arcdose.dicom.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.Element;
import org.arcdose.dicom.ReadLimits;

/**
 * The DICOM JSON model (PS3.18 annex F), UTF-8. Decimal and integer strings stay the text they are:
 * they are read from strings and numbers alike, and written as a number only where that is the same
 * text. Specific Character Set says how the dataset is encoded outside JSON, and stays.
 *
 * <p>Data that are no DICOM JSON, or exceed a limit, end in a {@link DicomException} that says
 * where; a failing stream in an {@link IOException}.
 */
public final class DicomJson {
  /** Writes every value into the JSON. */
  private static final Function<Element, Optional<URI>> INLINE = element -> Optional.empty();

  private DicomJson() {}

  /** Reads one dataset: an object, or an array of one as DICOMweb answers. */
  public static Dataset read(InputStream in) throws IOException, DicomException {
    return one(JsonInput.together(in));
  }

  /** Reads one dataset: an object, or an array of one as DICOMweb answers. */
  public static Dataset read(Reader in) throws IOException, DicomException {
    return one(JsonInput.together(in));
  }

  /** Reads datasets into memory: an object, or an array of any number of them. */
  public static List<Dataset> readAll(InputStream in) throws IOException, DicomException {
    List<Dataset> datasets = new ArrayList<>();
    readEach(JsonInput.together(in), ReadLimits.DEFAULT, BulkDataSource.NONE, datasets::add);
    return datasets;
  }

  /** Reads datasets one by one, so that an array may have any number of them. */
  public static void readEach(
      InputStream in, ReadLimits limits, BulkDataSource bulkData, DatasetConsumer consumer)
      throws IOException, DicomException {
    readEach(JsonInput.oneByOne(in), limits, bulkData, consumer);
  }

  /**
   * Writes a dataset as an object.
   *
   * @throws DicomException when a value is not in memory or is compressed pixel data
   */
  public static void write(Dataset dataset, OutputStream out) throws IOException, DicomException {
    write(dataset, out, INLINE);
  }

  /** Writes a dataset as an object; see {@link #write(Dataset, OutputStream)}. */
  public static void write(Dataset dataset, Writer out) throws IOException, DicomException {
    write(List.of(dataset), false, Json.createGenerator(out), INLINE);
  }

  /**
   * Writes a dataset as an object.
   *
   * @param bulkDataUri the URI that stands for the value of an element, or empty to write the value
   * @throws DicomException when a value is not in memory or is compressed pixel data, and has no
   *     URI
   */
  public static void write(
      Dataset dataset, OutputStream out, Function<Element, Optional<URI>> bulkDataUri)
      throws IOException, DicomException {
    write(List.of(dataset), false, Json.createGenerator(out), bulkDataUri);
  }

  /**
   * Writes datasets as an array, one by one; otherwise as {@link #write(Dataset, OutputStream)}.
   */
  public static void writeAll(
      Iterable<Dataset> datasets, OutputStream out, Function<Element, Optional<URI>> bulkDataUri)
      throws IOException, DicomException {
    write(datasets, true, Json.createGenerator(out), bulkDataUri);
  }

  private static void write(
      Iterable<Dataset> datasets,
      boolean asArray,
      JsonGenerator json,
      Function<Element, Optional<URI>> bulkDataUri)
      throws IOException, DicomException {
    JsonDatasetWriter writer = new JsonDatasetWriter(json, bulkDataUri);
    try {
      if (asArray) {
        json.writeStartArray();
      }
      for (Dataset dataset : datasets) {
        writer.write(dataset);
      }
      if (asArray) {
        json.writeEnd();
      }
      json.flush();
    } catch (JsonException e) {
      throw e.getCause() instanceof IOException failed ? failed : new IOException(e);
    }
  }

  private static Dataset one(JsonInput in) throws IOException, DicomException {
    List<Dataset> datasets = new ArrayList<>();
    readEach(in, ReadLimits.DEFAULT, BulkDataSource.NONE, datasets::add);
    if (datasets.size() != 1) {
      throw new DicomException("The DICOM JSON has " + datasets.size() + " datasets, not one.");
    }
    return datasets.get(0);
  }

  private static void readEach(
      JsonInput in, ReadLimits limits, BulkDataSource bulkData, DatasetConsumer consumer)
      throws IOException, DicomException {
    JsonParser parser = Json.createParser(in);
    JsonDatasetReader reader = new JsonDatasetReader(parser, in, limits, bulkData);
    try {
      reader.readAll(consumer);
    } catch (JsonException | NoSuchElementException e) {
      if (e.getCause() instanceof JsonInput.TooLong tooLong) {
        throw reader.broken(tooLong.getMessage());
      }
      if (e.getCause() instanceof IOException failed
          && !(failed instanceof CharacterCodingException)) {
        throw failed;
      }
      throw new DicomException("The data are no DICOM JSON, or cut off.", e);
    }
  }
}
