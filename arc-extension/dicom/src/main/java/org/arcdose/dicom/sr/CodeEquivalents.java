package org.arcdose.dicom.sr;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.arcdose.dicom.Code;

/**
 * Codes of different schemes for one concept. SNOMED codes were written as SRT (also SNM3 and
 * 99SDM) before 2017 and as SCT since; some devices use UMLS.
 */
final class CodeEquivalents {
  private static final Map<Code, Code> TO_SCT = load();

  private CodeEquivalents() {}

  /** One code for all codes of a concept. */
  static Code canonical(Code code) {
    String scheme = code.scheme().toUpperCase(Locale.ROOT);
    Code known =
        switch (scheme) {
          case "SNM3", "99SDM" -> new Code(code.value(), "SRT", "");
          default -> scheme.equals(code.scheme()) ? code : new Code(code.value(), scheme, "");
        };
    return TO_SCT.getOrDefault(known, known);
  }

  private static Map<Code, Code> load() {
    Map<Code, Code> map = new HashMap<>();
    for (String[] row : Table.read("code-equivalents.csv")) {
      Code sct = new Code(row[0], "SCT", "");
      map.put(new Code(row[1], "SRT", ""), sct);
      if (!row[2].isEmpty()) {
        map.put(new Code(row[2], "UMLS", ""), sct);
      }
    }
    return Map.copyOf(map);
  }
}
