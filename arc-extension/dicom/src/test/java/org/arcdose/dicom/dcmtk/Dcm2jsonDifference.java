package org.arcdose.dicom.dcmtk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/**
 * Every way in which our DICOM JSON differs from that of dcm2json; docs/dicom.md has the reasons.
 * Each has an object that shows it and nothing else.
 */
public enum Dcm2jsonDifference {
  SPECIFIC_CHARACTER_SET(
      new Dataset()
          .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 100")
          .put(Tag.MANUFACTURER, VR.LO, "M\u00fcller"),
      element((tag, ours, theirs) -> tag.equals("00080005") && isUtf8(theirs))),

  DECIMAL_STRING(
      new Dataset().put(Tag.KVP, VR.DS, "0120.00", "+1", "1.07E-05"),
      value(
          (vr, ours, theirs) ->
              (vr == VR.DS || vr == VR.IS || vr == VR.SV || vr == VR.UV)
                  && ours instanceof JsonString text
                  && theirs instanceof JsonNumber number
                  && new BigDecimal(text.getString()).compareTo(number.bigDecimalValue()) == 0)),

  DIGITS_OF_BINARY_NUMBERS(
      new Dataset().put(Tag.CTDI_VOL, VR.FD, "0.1", "3"),
      value(
          (vr, ours, theirs) ->
              ours instanceof JsonNumber our
                  && theirs instanceof JsonNumber their
                  && (vr == VR.FL || vr == VR.FD)
                  && isSame(vr, our.toString(), their.toString()))),

  NO_JSON(
      new Dataset().put(Tag.CTDI_VOL, VR.FD, "NaN", "-Infinity").put(Tag.KVP, VR.DS, "12."),
      value(
          (vr, ours, theirs) ->
              ours instanceof JsonString our
                  && theirs instanceof JsonString their
                  && their
                      .getString()
                      .equals(
                          Dcmtk.UNQUOTED
                              + our.getString().replace("NaN", "nan").replace("Infinity", "inf")))),

  NUL_PADDING(
      new Dataset().putBytes(Tag.MANUFACTURER, VR.LO, new byte[] {'D', 'R', 'G', 'E', 'M', 0}),
      value(
          (vr, ours, theirs) ->
              theirs instanceof JsonString text
                  && text.getString().endsWith("\0")
                  && unquoted(ours).equals(text.getString().replaceAll("[\0 ]+$", "")))),

  LEADING_SPACES(
      new Dataset().putBytes(Tag.STUDY_DATE, VR.DA, " 20260102 ".getBytes(US_ASCII)),
      value(
          (vr, ours, theirs) ->
              theirs instanceof JsonString text
                  && text.getString().startsWith(" ")
                  && unquoted(ours).equals(text.getString().strip()))),

  ONLY_EMPTY_VALUES(
      new Dataset().put(Tag.IMAGE_TYPE, VR.CS, "", ""),
      element(
          (tag, ours, theirs) ->
              !theirs.containsKey("Value")
                  && ours.containsKey("Value")
                  && ours.getJsonArray("Value").stream()
                      .allMatch(value -> value == JsonValue.NULL))),

  PRIVATE_DICTIONARY(
      new Dataset()
          .put(0x00E1_0010, VR.LO, "ELSCINT1")
          .putPrivate("ELSCINT1", 0x00E1_0022, VR.DS, "0"),
      DicomObject.IMPLICIT_VR_LITTLE_ENDIAN,
      element(
          (tag, ours, theirs) ->
              Tag.isPrivate(Integer.parseUnsignedInt(tag, 16))
                  && ours.getString("vr").equals("UN"))),

  BYTES_OR_WORDS(
      new Dataset().putBytes(0x5000_3000, VR.OB, new byte[] {1, 2}),
      DicomObject.IMPLICIT_VR_LITTLE_ENDIAN,
      element(
          (tag, ours, theirs) ->
              ours.getString("vr").equals("OW")
                  && theirs.getString("vr").equals("OB")
                  && ours.getString("InlineBinary").equals(theirs.getString("InlineBinary")))),

  YEN_SIGN(
      new Dataset()
          .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 13")
          .put(Tag.STUDY_DESCRIPTION, VR.LO, "\uff94", "\uff80"),
      element((tag, ours, theirs) -> isJoinedByYen(ours, theirs))),

  TEXT_AS_DECLARED(
      new Dataset().putBytes(Tag.MANUFACTURER, VR.LO, "\33$B;3\33(B".getBytes(US_ASCII)),
      value(
          (vr, ours, theirs) ->
              ours instanceof JsonString
                  && theirs instanceof JsonString text
                  && text.getString()
                      .chars()
                      .anyMatch(c -> c == 0x1B || c == 0xFFFD || c >= 0x80 && c < 0xA0))),

  /** dcm2json gives up on the whole object; see {@link Dcm2json#compare}. */
  JAPANESE_CODE_EXTENSIONS(
      new Dataset()
          .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "", "ISO 2022 IR 87")
          .put(Tag.PATIENT_NAME, VR.PN, "Yamada^Tarou=\u5c71\u7530^\u592a\u90ce"),
      element((tag, ours, theirs) -> false)),

  /** dcm2json gives up on the whole object; see {@link Dcm2json#compare}. */
  UNKNOWN_CHARACTER_SETS(
      new Dataset()
          .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 203")
          .put(Tag.PATIENT_NAME, VR.PN, "\u017di\u017eek"),
      element((tag, ours, theirs) -> false)),

  /** dcm2json gives up on the whole object; see {@link Dcm2json#compare}. */
  UNDECLARED_TEXT(
      new Dataset().putBytes(Tag.MANUFACTURER, VR.LO, "M\u00fcller".getBytes(ISO_8859_1)),
      element((tag, ours, theirs) -> false));

  /** Whether what is said of one element is told apart by nothing but this. */
  @FunctionalInterface
  interface OfElement {
    boolean explains(String tag, JsonObject ours, JsonObject theirs);
  }

  /** Whether two values are told apart by nothing but this. */
  @FunctionalInterface
  interface OfValue {
    boolean explains(VR vr, JsonValue ours, JsonValue theirs);
  }

  private final Dataset example;
  private final String transferSyntaxUid;
  private final OfElement ofElement;
  private final OfValue ofValue;

  Dcm2jsonDifference(Dataset example, OfElement ofElement) {
    this(example, DicomObject.EXPLICIT_VR_LITTLE_ENDIAN, ofElement);
  }

  Dcm2jsonDifference(Dataset example, String transferSyntaxUid, OfElement ofElement) {
    this.example = example;
    this.transferSyntaxUid = transferSyntaxUid;
    this.ofElement = ofElement;
    this.ofValue = (vr, ours, theirs) -> false;
  }

  Dcm2jsonDifference(Dataset example, OfValue ofValue) {
    this.example = example;
    this.transferSyntaxUid = DicomObject.EXPLICIT_VR_LITTLE_ENDIAN;
    this.ofElement = (tag, ours, theirs) -> false;
    this.ofValue = ofValue;
  }

  /** An object that shows this difference. */
  public DicomObject example() {
    return DicomObject.of(example, transferSyntaxUid);
  }

  boolean explains(String tag, JsonObject ours, JsonObject theirs) {
    return ofElement.explains(tag, ours, theirs);
  }

  boolean explains(VR vr, JsonValue ours, JsonValue theirs) {
    return ofValue.explains(vr, ours, theirs);
  }

  private static OfElement element(OfElement rule) {
    return rule;
  }

  private static OfValue value(OfValue rule) {
    return rule;
  }

  private static boolean isUtf8(JsonObject element) {
    return element.toString().equals("{\"vr\":\"CS\",\"Value\":[\"ISO_IR 192\"]}");
  }

  /** Their text of a double is off by some units in the last place. */
  private static boolean isSame(VR vr, String ours, String theirs) {
    double our = Double.parseDouble(ours);
    return vr == VR.FL
        ? Float.parseFloat(ours) == Float.parseFloat(theirs)
        : Math.abs(our - Double.parseDouble(theirs)) <= 1e-14 * Math.abs(our);
  }

  private static boolean isJoinedByYen(JsonObject ours, JsonObject theirs) {
    JsonArray our = ours.getJsonArray("Value");
    JsonArray their = theirs.getJsonArray("Value");
    return our != null
        && their != null
        && their.size() == 1
        && our.stream()
            .map(Dcm2jsonDifference::unquoted)
            .collect(Collectors.joining("\u00a5"))
            .equals(unquoted(their.get(0)));
  }

  private static String unquoted(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : value.toString();
  }
}
