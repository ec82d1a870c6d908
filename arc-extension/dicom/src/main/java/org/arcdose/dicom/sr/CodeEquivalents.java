package org.arcdose.dicom.sr;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.arcdose.dicom.Code;

/**
 * Codes of different schemes for one concept. SNOMED codes were written as SRT (also SNM3 and
 * 99SDM) before 2017 and as SCT since, and are replaced now and then; some devices use UMLS.
 */
final class CodeEquivalents {
  private static final Map<Code, Code> CURRENT =
      Table.read("code-equivalents.csv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> new Code(row[0], row[1], ""), row -> new Code(row[2], row[3], "")));

  private CodeEquivalents() {}

  /** The one code that stands for all codes of a concept. */
  static Code canonical(Code code) {
    String scheme = scheme(code);
    Code known = scheme.equals(code.scheme()) ? code : new Code(code.value(), scheme, "");
    return CURRENT.getOrDefault(known, known);
  }

  /** The form of a SNOMED code tells its scheme more surely than the designator does. */
  private static String scheme(Code code) {
    String scheme = code.scheme().toUpperCase(Locale.ROOT);
    return switch (scheme) {
      case "SRT", "SNM3", "99SDM", "SCT", "SNOMED-CT", "SNOMEDCT" ->
          isNumber(code.value()) ? "SCT" : "SRT";
      default -> scheme;
    };
  }

  private static boolean isNumber(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
