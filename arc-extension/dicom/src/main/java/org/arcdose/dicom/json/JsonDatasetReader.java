package org.arcdose.dicom.json;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.ReadLimits;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.json.JsonAttribute.Form;

/** Reads datasets by PS3.18 section F.2 from a stream of JSON events. */
final class JsonDatasetReader {
  private static final Map<String, Integer> NAME_GROUPS =
      Map.of("Alphabetic", 0, "Ideographic", 1, "Phonetic", 2);

  private final JsonParser parser;
  private final JsonInput input;
  private final ReadLimits limits;
  private final BulkDataSource bulkData;

  /** Where the parser is: indices, tags and the members the standard names, from outside in. */
  private final Deque<String> path = new ArrayDeque<>();

  private int count;

  JsonDatasetReader(
      JsonParser parser, JsonInput input, ReadLimits limits, BulkDataSource bulkData) {
    this.parser = parser;
    this.input = input;
    this.limits = limits;
    this.bulkData = bulkData;
  }

  /** Reads all there is: one object, or an array of any number of them. */
  void readAll(DatasetConsumer consumer) throws IOException, DicomException {
    Event first = parser.next();
    if (first == Event.START_ARRAY) {
      int index = 0;
      for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
        path.addLast(Integer.toString(index++));
        readOne(event, consumer);
        path.removeLast();
      }
    } else {
      readOne(first, consumer);
    }
    if (parser.hasNext()) {
      throw broken("Something follows the dataset");
    }
  }

  private void readOne(Event event, DatasetConsumer consumer) throws IOException, DicomException {
    if (event != Event.START_OBJECT) {
      throw broken("A dataset is an object");
    }
    count = 0;
    input.startDataset();
    Dataset dataset = new Dataset();
    while (parser.next() != Event.END_OBJECT) {
      String key = parser.getString();
      readElement(dataset, key, parser.next(), 0);
    }
    consumer.accept(dataset);
  }

  private void readElement(Dataset dataset, String key, Event event, int depth)
      throws IOException, DicomException {
    int tag = tag(key);
    path.addLast(key);
    if (event != Event.START_OBJECT) {
      throw broken("An element is an object");
    }
    countOne();
    JsonAttribute attribute = new JsonAttribute(tag);
    try {
      while (parser.next() != Event.END_OBJECT) {
        readMember(attribute, parser.getString(), depth);
      }
      // Group 0002 describes a file, of which JSON is none; group lengths say nothing here.
      boolean ofFile = depth == 0 && Tag.group(tag) == 2;
      if (!ofFile && (tag & 0xFFFF) != 0) {
        attribute.putInto(dataset, bulkData);
      }
    } catch (NumberFormatException e) {
      throw broken("A value is no number or too large for its representation");
    } catch (IllegalArgumentException e) {
      throw broken(e.getMessage());
    }
    path.removeLast();
  }

  private void readMember(JsonAttribute attribute, String member, int depth)
      throws IOException, DicomException {
    Event event = parser.next();
    switch (member) {
      case "vr" -> attribute.setVr(text(event, "The value representation"));
      case "InlineBinary" -> attribute.setInlineBinary(text(event, "InlineBinary"));
      case "BulkDataURI" -> attribute.setBulkDataUri(text(event, "BulkDataURI"));
      case "Value" -> {
        if (event == Event.START_ARRAY) {
          readValues(attribute, depth);
        } else if (event != Event.VALUE_NULL) {
          throw broken("Value is an array");
        }
      }
      default -> {
        // A note such as the keyword does no harm; a structure might be a value.
        if (event == Event.START_ARRAY || event == Event.START_OBJECT) {
          throw broken("An element has a member that the standard does not know");
        }
      }
    }
  }

  private String text(Event event, String what) throws DicomException {
    if (event != Event.VALUE_STRING) {
      throw broken(what + " is a text");
    }
    return parser.getString();
  }

  private void readValues(JsonAttribute attribute, int depth) throws IOException, DicomException {
    attribute.startValues();
    path.addLast("Value");
    int index = 0;
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      path.addLast(Integer.toString(index++));
      countOne();
      switch (event) {
        case START_OBJECT -> readObject(attribute, depth);
        case VALUE_STRING, VALUE_NUMBER -> attribute.add(Form.TEXT, parser.getString(), null);
        case VALUE_NULL -> attribute.add(Form.NULL, "", null);
        default -> throw broken("A value is a text, a number or an object");
      }
      path.removeLast();
    }
    path.removeLast();
  }

  /** An item of a sequence or a person name; the keys tell which. */
  private void readObject(JsonAttribute attribute, int depth) throws IOException, DicomException {
    if (depth >= limits.depth()) {
      throw broken("Sequences are nested deeper than " + limits.depth() + " levels");
    }
    Dataset item = new Dataset();
    boolean hasElements = false;
    TreeMap<Integer, String> name = new TreeMap<>();
    while (parser.next() != Event.END_OBJECT) {
      String key = parser.getString();
      Event event = parser.next();
      Integer group = NAME_GROUPS.get(key);
      if (group == null) {
        hasElements = true;
        readElement(item, key, event, depth + 1);
      } else if (event != Event.VALUE_NULL) {
        name.put(group, text(event, "A component group of a person name"));
      }
    }
    if (hasElements && !name.isEmpty()) {
      throw broken("An object is half an item and half a person name");
    }
    if (hasElements) {
      attribute.add(Form.ITEM, "", item);
    } else if (name.isEmpty()) {
      attribute.add(Form.EMPTY_OBJECT, "", null);
    } else {
      attribute.add(Form.NAME, personName(name), null);
    }
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

  private int tag(String hex) throws DicomException {
    if (hex.length() == 8 && hex.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80)) {
      int tag = Integer.parseUnsignedInt(hex, 16);
      if (Tag.group(tag) != 0xFFFE) {
        return tag;
      }
    }
    throw broken("An element is named by the 8 hexadecimal digits of its tag");
  }

  private void countOne() throws DicomException {
    if (++count > limits.elements()) {
      throw broken("A dataset has more than " + limits.elements() + " elements and values");
    }
  }

  DicomException broken(String problem) {
    return new DicomException(
        "DICOM JSON: "
            + problem
            + " (at /"
            + String.join("/", path)
            + ", line "
            + parser.getLocation().getLineNumber()
            + ", column "
            + parser.getLocation().getColumnNumber()
            + ").");
  }
}
