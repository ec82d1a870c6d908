package org.arcdose.dicom.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.Dictionary;
import org.arcdose.dicom.VR;

/**
 * One attribute object (PS3.18 section F.2.2). Its members come in any order, so its values wait
 * for their representation. What does not fit is an {@link IllegalArgumentException}.
 */
final class JsonAttribute {
  /** What a value is in JSON; an empty object is an empty item or an empty name. */
  enum Form {
    NULL,
    TEXT,
    NAME,
    ITEM,
    EMPTY_OBJECT
  }

  private record Value(Form form, String text, Dataset item) {}

  private final int tag;
  private VR vr;
  private List<Value> values;
  private String inlineBinary;
  private String bulkDataUri;

  JsonAttribute(int tag) {
    this.tag = tag;
    this.vr = Dictionary.vr(tag);
  }

  void setVr(String letters) {
    try {
      vr = VR.valueOf(letters);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("The value representation is unknown", unknown);
    }
  }

  void startValues() {
    values = new ArrayList<>();
  }

  void add(Form form, String text, Dataset item) {
    values.add(new Value(form, text, item));
  }

  void setInlineBinary(String base64) {
    inlineBinary = base64;
  }

  void setBulkDataUri(String uri) {
    bulkDataUri = uri;
  }

  /** Puts the element with its value. */
  void putInto(Dataset dataset, BulkDataSource bulkData) throws IOException, DicomException {
    require(!dataset.contains(tag), "The element is there twice");
    int members =
        (values == null ? 0 : 1) + (inlineBinary == null ? 0 : 1) + (bulkDataUri == null ? 0 : 1);
    require(members <= 1, "The element has its value twice");
    if (bulkDataUri != null) {
      putBulkData(dataset, bulkData);
    } else if (inlineBinary != null) {
      require(vr != VR.SQ && !vr.isText(), vr + " is not given as InlineBinary");
      dataset.putBytes(tag, vr, decoded(inlineBinary));
    } else {
      putValues(dataset);
    }
  }

  private void putBulkData(Dataset dataset, BulkDataSource bulkData)
      throws IOException, DicomException {
    require(vr != VR.SQ, "A sequence has no BulkDataURI");
    Optional<byte[]> bytes = bulkData.read(bulkDataUri, tag, vr);
    if (bytes.isEmpty()) {
      dataset.putWithoutValue(tag, vr);
    } else if (vr.isText()) {
      dataset.put(tag, vr, new String(bytes.get(), UTF_8));
    } else {
      dataset.putBytes(tag, vr, bytes.get());
    }
  }

  private void putValues(Dataset dataset) {
    List<Value> given = values == null ? List.of() : values;
    switch (vr.kind()) {
      case SEQUENCE ->
          dataset.putSequence(tag, given.stream().map(this::item).toArray(Dataset[]::new));
      case BULK -> {
        require(given.isEmpty(), vr + " is given as InlineBinary or BulkDataURI, not as Value");
        dataset.putBytes(tag, vr, new byte[0]);
      }
      case NUMBERS -> dataset.put(tag, vr, numbers(given));
      case PARAGRAPH -> {
        require(given.size() <= 1, vr + " has one value");
        dataset.put(tag, vr, given.stream().map(this::text).toArray(String[]::new));
      }
      case TEXT -> dataset.put(tag, vr, given.stream().map(this::text).toArray(String[]::new));
    }
  }

  private Dataset item(Value value) {
    require(value.form != Form.TEXT && value.form != Form.NAME, "A sequence has items");
    return value.item == null ? new Dataset() : value.item;
  }

  private String text(Value value) {
    boolean fits =
        switch (value.form) {
          case TEXT, NULL -> true;
          case NAME, EMPTY_OBJECT -> vr == VR.PN;
          case ITEM -> false;
        };
    require(fits, vr + " has texts");
    return value.text;
  }

  private String[] numbers(List<Value> given) {
    if (given.size() == 1 && given.get(0).form == Form.NULL) {
      return new String[0];
    }
    return given.stream().map(this::number).toArray(String[]::new);
  }

  private String number(Value value) {
    require(value.form == Form.TEXT, vr + " has numbers");
    return vr == VR.FL || vr == VR.FD ? floatingPoint(value.text.strip()) : value.text;
  }

  /** JSON has no number for NaN and infinity, so that every writer has its own text. */
  private String floatingPoint(String text) {
    switch (text.toLowerCase(Locale.ROOT)) {
      case "nan" -> {
        return "NaN";
      }
      case "inf", "+inf", "infinity", "+infinity" -> {
        return "Infinity";
      }
      case "-inf", "-infinity" -> {
        return "-Infinity";
      }
      default -> {
        boolean finite =
            vr == VR.FL
                ? Float.isFinite(Float.parseFloat(text))
                : Double.isFinite(Double.parseDouble(text));
        require(finite, "A number is too large for " + vr);
        return text;
      }
    }
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("InlineBinary is not in Base64", e);
    }
  }

  private static void require(boolean fits, String problem) {
    if (!fits) {
      throw new IllegalArgumentException(problem);
    }
  }
}
