package org.arcdose.dicom.sr;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.arcdose.dicom.Code;

/**
 * Codes of different schemes for one concept. SNOMED codes were written as SRT (also SNM3 and
 * 99SDM) before 2017 and as SCT since; some devices use UMLS.
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
    String scheme = scheme(code.scheme());
    Code known = scheme.equals(code.scheme()) ? code : new Code(code.value(), scheme, "");
    return CURRENT.getOrDefault(known, known);
  }

  private static String scheme(String written) {
    String scheme = written.toUpperCase(Locale.ROOT);
    return switch (scheme) {
      case "SNM3", "99SDM" -> "SRT";
      default -> scheme;
    };
  }
}
