package org.arcdose.dicom.json;

import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DecimalText;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.Element;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** Writes datasets by PS3.18 section F.2. */
final class JsonDatasetWriter {
  private static final List<String> NAME_GROUPS = List.of("Alphabetic", "Ideographic", "Phonetic");

  /** Beyond it a JSON number is not read exactly by everybody (RFC 8259 section 6). */
  private static final BigDecimal LARGEST_INTEGER = BigDecimal.valueOf((1L << 53) - 1);

  private final JsonGenerator json;
  private final Function<Element, Optional<URI>> bulkDataUri;

  JsonDatasetWriter(JsonGenerator json, Function<Element, Optional<URI>> bulkDataUri) {
    this.json = json;
    this.bulkDataUri = bulkDataUri;
  }

  void write(Dataset dataset) throws DicomException {
    json.writeStartObject();
    for (Element element : dataset) {
      json.writeStartObject(String.format("%08X", element.tag()));
      json.write("vr", element.vr().name());
      if (!element.isEmpty()) {
        writeValue(element);
      }
      json.writeEnd();
    }
    json.writeEnd();
  }

  private void writeValue(Element element) throws DicomException {
    Optional<URI> uri = mayBeBulkData(element.vr()) ? bulkDataUri.apply(element) : Optional.empty();
    if (uri.isPresent()) {
      json.write("BulkDataURI", uri.get().toString());
      return;
    }
    if (element.vr() != VR.SQ) {
      requireValue(element);
    }
    switch (element.vr().kind()) {
      case SEQUENCE -> {
        json.writeStartArray("Value");
        for (Dataset item : element.items()) {
          write(item);
        }
        json.writeEnd();
      }
      case BULK -> json.write("InlineBinary", Base64.getEncoder().encodeToString(element.bytes()));
      default -> writeValues(element);
    }
  }

  /** Section F.2.2; of names, codes, UIDs and the like no URI takes the place. */
  private static boolean mayBeBulkData(VR vr) {
    return switch (vr) {
      case AE, AS, AT, CS, DA, DT, LO, PN, SH, SQ, TM, UI, UR -> false;
      default -> true;
    };
  }

  private static void requireValue(Element element) throws DicomException {
    if (element.bytes().length == 0) {
      throw new DicomException(
          Tag.format(element.tag())
              + " is compressed or was not read with its value; DICOM JSON needs a URI for it.");
    }
  }

  private void writeValues(Element element) {
    List<String> values = element.strings();
    if (!values.isEmpty()) {
      json.writeStartArray("Value");
      values.forEach(value -> writeValue(value, element.vr()));
      json.writeEnd();
    }
  }

  private void writeValue(String value, VR vr) {
    if (value.isEmpty()) {
      json.writeNull();
      return;
    }
    switch (vr) {
      case PN -> writePersonName(value);
      case DS, SV, UV -> writeNumber(value, number(value).filter(n -> isSame(n, value)));
      case IS -> writeNumber(value, number(value).filter(n -> isSame(n, value) && isInteger(n)));
      case FD, FL, SL, SS, UL, US -> writeNumber(value, number(value));
      default -> json.write(value);
    }
  }

  /** A text that is no number, or that would not come back the same, stays a text. */
  private void writeNumber(String value, Optional<BigDecimal> number) {
    number.ifPresentOrElse(json::write, () -> json.write(value));
  }

  private static Optional<BigDecimal> number(String value) {
    return DecimalText.parse(value);
  }

  private static boolean isSame(BigDecimal number, String value) {
    return number.toString().equals(value)
        && (number.scale() > 0 || number.abs().compareTo(LARGEST_INTEGER) <= 0);
  }

  /** An IS has 32 bits (PS3.5 section 6.2). */
  private static boolean isInteger(BigDecimal number) {
    return number.scale() == 0 && number.toBigInteger().bitLength() < Integer.SIZE;
  }

  /** Without the delimiters at the end of a group, which mean nothing (PS3.5 section 6.2.1). */
  private void writePersonName(String value) {
    String[] groups = value.split("=", NAME_GROUPS.size());
    Arrays.setAll(groups, i -> groups[i].replaceFirst("\\^+$", ""));
    if (String.join("", groups).isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    for (int i = 0; i < groups.length; i++) {
      if (!groups[i].isEmpty()) {
        json.write(NAME_GROUPS.get(i), groups[i]);
      }
    }
    json.writeEnd();
  }
}
