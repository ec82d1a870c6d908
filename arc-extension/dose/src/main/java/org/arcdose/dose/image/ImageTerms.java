package org.arcdose.dose.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dictionary;

/** Terms that image headers use, as the codes that dose reports use for the same. */
final class ImageTerms {
  static final Code SINGLE_PLANE = new Code("113622", "DCM", "Single Plane");
  static final Code FLAT_FILTER = new Code("113653", "DCM", "Flat filter");
  static final Code COPPER = new Code("66925006", "SCT", "Copper or Copper compound");
  static final Code FLUOROSCOPY = new Code("44491008", "SCT", "Fluoroscopy");
  static final Code STATIONARY = new Code("113611", "DCM", "Stationary Acquisition");
  static final Code STEPPING = new Code("113612", "DCM", "Stepping Acquisition");
  static final Code ROTATIONAL = new Code("113613", "DCM", "Rotational Acquisition");
  static final Code LEFT_BREAST = new Code("80248007", "SCT", "Left breast");
  static final Code RIGHT_BREAST = new Code("73056007", "SCT", "Right breast");

  /** By attribute and term. */
  private static final Map<String, Map<String, Code>> CODES = load();

  private ImageTerms() {}

  /** The code of a term; null if it is none of the attribute's terms. */
  static Code code(int tag, String term) {
    return term == null ? null : terms(tag).get(term.strip().toUpperCase(Locale.ROOT));
  }

  /** The code of a term that may be cut short to two letters, as devices do. */
  static Code codeOfStart(int tag, String start) {
    String wanted = start.strip().toUpperCase(Locale.ROOT);
    return terms(tag).entrySet().stream()
        .filter(term -> wanted.length() > 1 && term.getKey().startsWith(wanted.substring(0, 2)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Code> terms(int tag) {
    return CODES.get(Dictionary.keyword(tag));
  }

  /** A line of source, a line of columns, rows. */
  private static Map<String, Map<String, Code>> load() {
    try (InputStream in = ImageTerms.class.getResourceAsStream("terms.csv")) {
      Map<String, Map<String, Code>> codes = new LinkedHashMap<>();
      new String(in.readAllBytes(), UTF_8)
          .lines()
          .skip(2)
          .map(line -> line.split(",", 5))
          .forEach(
              row ->
                  codes
                      .computeIfAbsent(row[0], attribute -> new LinkedHashMap<>())
                      .put(row[1], new Code(row[2], row[3], row[4])));
      return codes;
    } catch (IOException e) {
      throw new UncheckedIOException("The table of terms in this program is damaged.", e);
    }
  }
}
