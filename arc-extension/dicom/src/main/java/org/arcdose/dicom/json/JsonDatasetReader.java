package org.arcdose.dicom.json;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.Dictionary;
import org.arcdose.dicom.ReadLimits;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** Reads datasets by PS3.18 section F.2 from a stream of JSON events. */
final class JsonDatasetReader {
  private static final Map<String, Integer> NAME_GROUPS =
      Map.of("Alphabetic", 0, "Ideographic", 1, "Phonetic", 2);

  private final JsonParser parser;
  private final ReadLimits limits;
  private int count;

  JsonDatasetReader(JsonParser parser, ReadLimits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /** Reads all there is: one object, or an array of any number of them. */
  List<Dataset> readAll() throws DicomException {
    try {
      List<Dataset> datasets = new ArrayList<>();
      Event first = parser.next();
      boolean inArray = first == Event.START_ARRAY;
      for (Event event = inArray ? parser.next() : first;
          event != Event.END_ARRAY;
          event = inArray ? parser.next() : Event.END_ARRAY) {
        if (event != Event.START_OBJECT) {
          throw broken("A dataset in DICOM JSON is an object");
        }
        count = 0;
        datasets.add(readDataset(0));
      }
      if (parser.hasNext()) {
        throw broken("Something follows the dataset in DICOM JSON");
      }
      return datasets;
    } catch (JsonException | NoSuchElementException e) {
      throw new DicomException("The data are no DICOM JSON, or cut off.", e);
    }
  }

  /** Reads from after the opening brace to the closing one. */
  private Dataset readDataset(int depth) throws DicomException {
    Dataset dataset = new Dataset();
    while (parser.next() != Event.END_OBJECT) {
      int tag = tag(parser.getString());
      if (parser.next() != Event.START_OBJECT) {
        throw broken("An element in DICOM JSON is an object: " + Tag.format(tag));
      }
      countOne();
      readElement(dataset, tag, depth);
    }
    return dataset;
  }

  /** The members of an element come in any order, so its values wait for its representation. */
  private void readElement(Dataset dataset, int tag, int depth) throws DicomException {
    VR vr = Dictionary.vr(tag);
    List<String> values = new ArrayList<>();
    List<Dataset> items = new ArrayList<>();
    byte[] binary = {};
    while (parser.next() != Event.END_OBJECT) {
      String member = parser.getString();
      Event event = parser.next();
      if (member.equals("vr") && event == Event.VALUE_STRING) {
        vr = vr(parser.getString(), tag);
      } else if (member.equals("Value") && event == Event.START_ARRAY) {
        readValues(values, items, depth);
      } else if (member.equals("InlineBinary") && event == Event.VALUE_STRING) {
        binary = binary(parser.getString(), tag);
      } else {
        skip(event);
      }
    }
    // Group 0002 describes a file, of which JSON is none.
    if (Tag.group(tag) != 2) {
      put(dataset, tag, vr, values, items, binary);
    }
  }

  private void put(
      Dataset dataset, int tag, VR vr, List<String> values, List<Dataset> items, byte[] binary)
      throws DicomException {
    try {
      if (vr == VR.SQ) {
        dataset.putSequence(tag, items.toArray(Dataset[]::new));
      } else if (vr.kind() == VR.Kind.BULK || binary.length > 0) {
        dataset.putBytes(tag, vr, binary);
      } else {
        dataset.put(tag, vr, values.toArray(String[]::new));
      }
    } catch (IllegalArgumentException e) {
      throw broken("A value in DICOM JSON does not fit its representation: " + Tag.format(tag));
    }
  }

  private void readValues(List<String> values, List<Dataset> items, int depth)
      throws DicomException {
    Event event = parser.next();
    while (event != Event.END_ARRAY) {
      countOne();
      switch (event) {
        case START_OBJECT -> readObject(values, items, depth);
        case VALUE_STRING, VALUE_NUMBER -> values.add(parser.getString());
        case VALUE_NULL -> values.add("");
        default -> throw broken("A value in DICOM JSON is a text, a number or an object");
      }
      event = parser.next();
    }
  }

  /** An item of a sequence or a person name; the keys tell which. An empty object is an item. */
  private void readObject(List<String> values, List<Dataset> items, int depth)
      throws DicomException {
    if (depth >= limits.depth()) {
      throw broken("Sequences in DICOM JSON are nested deeper than " + limits.depth() + " levels");
    }
    Dataset item = new Dataset();
    TreeMap<Integer, String> name = new TreeMap<>();
    while (parser.next() != Event.END_OBJECT) {
      String key = parser.getString();
      Event event = parser.next();
      Integer group = NAME_GROUPS.get(key);
      if (group != null && event == Event.VALUE_STRING) {
        name.put(group, parser.getString());
      } else if (event == Event.START_OBJECT) {
        countOne();
        readElement(item, tag(key), depth + 1);
      } else {
        throw broken("An item in DICOM JSON has something else than an element");
      }
    }
    items.add(item);
    values.add(personName(name));
  }

  /** Component groups joined by the equals sign, empty ones between included. */
  private static String personName(TreeMap<Integer, String> groups) {
    StringBuilder name = new StringBuilder();
    int written = 0;
    for (Map.Entry<Integer, String> group : groups.entrySet()) {
      name.append("=".repeat(group.getKey() - written)).append(group.getValue());
      written = group.getKey();
    }
    return name.toString();
  }

  /** Event by event: the parser's own skipping does not end where the data do. */
  private void skip(Event first) throws DicomException {
    int open = 0;
    Event event = first;
    while (true) {
      switch (event) {
        case START_OBJECT, START_ARRAY -> open++;
        case END_OBJECT, END_ARRAY -> open--;
        default -> {}
      }
      if (open == 0) {
        return;
      }
      if (open > limits.depth()) {
        throw broken("Something in DICOM JSON is nested deeper than " + limits.depth() + " levels");
      }
      event = parser.next();
    }
  }

  private int tag(String hex) throws DicomException {
    try {
      if (hex.length() == 8) {
        return Integer.parseUnsignedInt(hex, 16);
      }
    } catch (NumberFormatException notHexadecimal) {
      // Told below.
    }
    throw broken("An element in DICOM JSON is named by 8 hexadecimal digits");
  }

  private VR vr(String letters, int tag) throws DicomException {
    try {
      return VR.valueOf(letters);
    } catch (IllegalArgumentException unknown) {
      throw broken("A value representation in DICOM JSON is unknown: " + Tag.format(tag));
    }
  }

  private byte[] binary(String base64, int tag) throws DicomException {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw broken("InlineBinary in DICOM JSON is not in Base64: " + Tag.format(tag));
    }
  }

  private void countOne() throws DicomException {
    if (++count > limits.elements()) {
      throw broken("The DICOM JSON has more than " + limits.elements() + " elements and values");
    }
  }

  private DicomException broken(String problem) {
    return new DicomException(
        problem
            + " (line "
            + parser.getLocation().getLineNumber()
            + ", column "
            + parser.getLocation().getColumnNumber()
            + ").");
  }
}
