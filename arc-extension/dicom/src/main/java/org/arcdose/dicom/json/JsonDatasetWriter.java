package org.arcdose.dicom.json;

import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DecimalText;
import org.arcdose.dicom.Element;
import org.arcdose.dicom.VR;

/** Writes datasets by PS3.18 section F.2. */
final class JsonDatasetWriter {
  private static final List<String> NAME_GROUPS = List.of("Alphabetic", "Ideographic", "Phonetic");

  private JsonDatasetWriter() {}

  static void write(Dataset dataset, JsonGenerator json) {
    json.writeStartObject();
    writeElements(dataset, json);
    json.writeEnd();
  }

  private static void writeElements(Dataset dataset, JsonGenerator json) {
    for (Element element : dataset) {
      json.writeStartObject(String.format("%08X", element.tag()));
      json.write("vr", element.vr().name());
      if (!element.isEmpty()) {
        writeValue(element, json);
      }
      json.writeEnd();
    }
  }

  private static void writeValue(Element element, JsonGenerator json) {
    switch (element.vr().kind()) {
      case SEQUENCE -> {
        json.writeStartArray("Value");
        element.items().forEach(item -> write(item, json));
        json.writeEnd();
      }
      case BULK -> {
        if (element.bytes().length > 0) {
          json.write("InlineBinary", Base64.getEncoder().encodeToString(element.bytes()));
        }
      }
      default -> {
        if (!element.strings().isEmpty()) {
          json.writeStartArray("Value");
          element.strings().forEach(value -> writeValue(value, element.vr(), json));
          json.writeEnd();
        }
      }
    }
  }

  private static void writeValue(String value, VR vr, JsonGenerator json) {
    if (value.isEmpty()) {
      json.writeNull();
    } else if (vr == VR.PN) {
      writePersonName(value, json);
    } else if (vr.kind() == VR.Kind.NUMBERS && vr != VR.AT) {
      Optional<BigDecimal> number = DecimalText.parse(value);
      // JSON has no number for NaN and infinity.
      number.ifPresentOrElse(json::write, () -> json.write(value));
    } else {
      json.write(value);
    }
  }

  private static void writePersonName(String value, JsonGenerator json) {
    String[] groups = value.split("=", NAME_GROUPS.size());
    json.writeStartObject();
    for (int i = 0; i < groups.length; i++) {
      if (!groups[i].isEmpty()) {
        json.write(NAME_GROUPS.get(i), groups[i]);
      }
    }
    json.writeEnd();
  }
}
