package org.arcdose.dicom;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A way in which the text of a dataset is not encoded as declared, for a note to the user. The
 * bytes stay as they are.
 *
 * @param fallback how the text was made readable
 * @param elements how many elements it concerns, those in items included
 * @param tag the first of them
 */
public record TextConcern(TextFallback fallback, int elements, int tag) {

  /** The concern as a sentence, without any text of the object. */
  public String message() {
    String where =
        elements == 1 ? Tag.format(tag) : elements + " elements, first " + Tag.format(tag);
    return fallback.sentence() + " (" + where + ").";
  }

  static List<TextConcern> of(Dataset dataset) {
    Map<TextFallback, TextConcern> concerns = new EnumMap<>(TextFallback.class);
    collect(dataset, concerns);
    return new ArrayList<>(concerns.values());
  }

  private static void collect(Dataset dataset, Map<TextFallback, TextConcern> concerns) {
    for (Element element : dataset) {
      for (TextFallback fallback : fallbacks(element)) {
        concerns.merge(
            fallback,
            new TextConcern(fallback, 1, element.tag()),
            (first, next) -> new TextConcern(fallback, first.elements + 1, first.tag));
      }
      element.items().forEach(item -> collect(item, concerns));
    }
  }

  private static Set<TextFallback> fallbacks(Element element) {
    if (element.tag() == Tag.SPECIFIC_CHARACTER_SET) {
      return CharacterSet.of(element.strings()).fallbacks();
    }
    return element instanceof ValueElement value ? value.fallbacks() : Set.of();
  }
}
