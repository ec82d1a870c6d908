package org.arcdose.dicom;

import java.util.ArrayList;
import java.util.List;

/** Splits the text of a value into its values and takes the padding off (PS3.5 section 6.2). */
final class ValueText {
  private ValueText() {}

  static List<String> split(String text, VR vr) {
    int end = endOfContent(text);
    if (end == 0) {
      return List.of();
    }
    if (vr.kind() == VR.Kind.PARAGRAPH) {
      return List.of(text.substring(0, end));
    }
    int separator = text.indexOf('\\');
    if (separator < 0 || separator >= end) {
      return List.of(trimmed(text, 0, end, vr));
    }
    List<String> values = new ArrayList<>();
    int start = 0;
    while (separator >= 0 && separator < end) {
      values.add(trimmed(text, start, separator, vr));
      start = separator + 1;
      separator = text.indexOf('\\', start);
    }
    values.add(trimmed(text, start, end, vr));
    return values;
  }

  /** The first value that is not empty, or an empty text. */
  static String first(String text, VR vr) {
    int end = endOfContent(text);
    if (vr.kind() == VR.Kind.PARAGRAPH) {
      return text.substring(0, end);
    }
    int start = 0;
    while (start < end) {
      int separator = text.indexOf('\\', start);
      int valueEnd = separator < 0 ? end : Math.min(separator, end);
      String value = trimmed(text, start, valueEnd, vr);
      if (!value.isEmpty()) {
        return value;
      }
      start = valueEnd + 1;
    }
    return "";
  }

  /** Leading spaces carry meaning in no multi-valued representation but UC. */
  private static String trimmed(String text, int from, int to, VR vr) {
    int start = from;
    int end = to;
    while (start < end && vr != VR.UC && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && isPadding(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static int endOfContent(String text) {
    int end = text.length();
    while (end > 0 && isPadding(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isPadding(char c) {
    return c == ' ' || c == 0;
  }
}
