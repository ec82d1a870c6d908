package org.arcdose.synthetic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Field;

/** Codes as devices write them that do not use those of the current standard. */
final class CodeQuirks {
  /** Spellings of one item in different editions and by different makers. */
  private static final Map<String, String> OLD_SPELLINGS =
      Map.ofEntries(
          Map.entry("Start of X-Ray Irradiation", "Start of X-ray Irradiation"),
          Map.entry("End of X-Ray Irradiation", "End of X-ray Irradiation"),
          Map.entry("Scope of Accumulation", "Scope Of Accumulation"),
          Map.entry("Procedure reported", "Procedure Reported"),
          Map.entry("Number of X-Ray Sources", "Number of X-ray Sources"),
          Map.entry("CT X-Ray Source Parameters", "CT X-ray Source Parameters"),
          Map.entry("Maximum X-Ray Tube Current", "Maximum X-ray Tube Current"),
          Map.entry(
              "Identification of the X-Ray Source", "Identification Number of the X-ray Source"),
          Map.entry("CTDIvol Alert Value Configured", "CTDIVol Alert Value Configured"),
          Map.entry(
              "CTDIvol Notification Value Configured", "CTDIVol Notification Value Configured"),
          Map.entry("Reason for Proceeding", "Reason For Proceeding"),
          Map.entry("Fluoro Dose (RP) Total", "Fluoro Dose(RP) Total"),
          Map.entry("Total Number of Radiographic Frames", "Total Number Of Radiographic Frames"),
          Map.entry("Calibration DateTime", "Calibration Date"),
          Map.entry("DateTime Started", "Date Time Started"));

  private static final Map<Code, String> UMLS =
      Map.of(
          Codes.RIGHT_BREAST, "C0222600",
          Codes.LEFT_BREAST, "C0222601",
          Codes.SPIRAL, "C0860888");

  private CodeQuirks() {}

  static void retired(ObjectEdit edit, String scheme) {
    edit.codes(code -> RetiredCodes.of(code, scheme));
  }

  static void umls(ObjectEdit edit) {
    edit.codes(
        code -> UMLS.containsKey(code) ? new Code(UMLS.get(code), "UMLS", code.meaning()) : code);
  }

  static void withoutValue(ObjectEdit edit) {
    edit.items(
        item -> !isStructure(item),
        item ->
            item.item(Tag.CONCEPT_NAME_CODE_SEQUENCE)
                .ifPresent(code -> code.remove(Tag.CODE_VALUE).remove(Tag.LONG_CODE_VALUE)));
  }

  static void unknownScheme(ObjectEdit edit) {
    edit.items(
        item -> !isStructure(item),
        item ->
            item.putCode(
                Tag.CONCEPT_NAME_CODE_SEQUENCE,
                new Code("X" + meaning(item).hashCode(), "99INVENTED", meaning(item))));
  }

  /** Containers keep their code: a reader that lost them would find nothing at all. */
  private static boolean isStructure(Dataset item) {
    return item.string(Tag.VALUE_TYPE).orElse("").equals("CONTAINER");
  }

  private static String meaning(Dataset item) {
    return item.code(Tag.CONCEPT_NAME_CODE_SEQUENCE).orElseThrow().meaning();
  }

  static void withoutMeaning(ObjectEdit edit) {
    edit.items(
        item -> item.contains(Tag.CONCEPT_CODE_SEQUENCE),
        item ->
            item.item(Tag.CONCEPT_CODE_SEQUENCE).ifPresent(code -> code.remove(Tag.CODE_MEANING)));
  }

  static void upperCase(ObjectEdit edit) {
    edit.codes(
        code -> new Code(code.value(), code.scheme(), code.meaning().toUpperCase(Locale.ROOT)));
  }

  static void oldSpellings(ObjectEdit edit) {
    edit.codes(
        code ->
            OLD_SPELLINGS.containsKey(code.meaning())
                ? new Code(code.value(), code.scheme(), OLD_SPELLINGS.get(code.meaning()))
                : code);
  }

  static void otherMeanings(ObjectEdit edit) {
    edit.items(
        item -> item.contains(Tag.CONCEPT_CODE_SEQUENCE),
        item -> {
          Code code = item.code(Tag.CONCEPT_CODE_SEQUENCE).orElseThrow();
          item.putCode(
              Tag.CONCEPT_CODE_SEQUENCE,
              new Code(code.value(), code.scheme(), "Bedeutung von " + code.value()));
        });
  }

  static void rename(ObjectEdit edit, String meaning, Field... fields) {
    edit.items(
        List.of(fields),
        item -> {
          Code code = ObjectEdit.concept(item);
          item.putCode(
              Tag.CONCEPT_NAME_CODE_SEQUENCE, new Code(code.value(), code.scheme(), meaning));
        });
  }

  static void recode(ObjectEdit edit, String value, Field... fields) {
    edit.items(
        List.of(fields),
        item -> {
          Code code = ObjectEdit.concept(item);
          item.putCode(
              Tag.CONCEPT_NAME_CODE_SEQUENCE, new Code(value, code.scheme(), code.meaning()));
        });
  }

  static void withoutCode(ObjectEdit edit, Field... fields) {
    edit.items(List.of(fields), item -> item.putSequence(Tag.CONCEPT_CODE_SEQUENCE));
    edit.forget(fields);
  }
}
