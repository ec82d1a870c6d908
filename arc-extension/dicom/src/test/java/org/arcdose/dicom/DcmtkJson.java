package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares a dataset with what dcm2json says of it; dcm2json writes DS and IS as numbers. */
final class DcmtkJson {
  private DcmtkJson() {}

  static void assertSame(JsonObject expected, Dataset actual, String path) {
    Set<String> tags = new TreeSet<>();
    actual.forEach(element -> tags.add(String.format("%08X", element.tag())));
    Set<String> expectedTags = new TreeSet<>(expected.keySet());
    expectedTags.removeIf(tag -> tag.endsWith("0000"));
    assertEquals(expectedTags, tags, path);
    for (Element element : actual) {
      JsonObject json = expected.getJsonObject(String.format("%08X", element.tag()));
      String place = path + "/" + Tag.format(element.tag());
      if (isComparable(element)) {
        assertEquals(json.getString("vr"), element.vr().name(), place);
        assertSameValue(json, element, place);
      }
    }
  }

  /**
   * dcm2json converts all text to UTF-8 and says so in Specific Character Set, and it has a
   * dictionary of private elements for implicit encoding.
   */
  private static boolean isComparable(Element element) {
    return element.tag() != Tag.SPECIFIC_CHARACTER_SET
        && !(Tag.isPrivate(element.tag()) && element.vr() == VR.UN);
  }

  private static void assertSameValue(JsonObject json, Element element, String place) {
    JsonArray values =
        json.containsKey("Value") ? json.getJsonArray("Value") : JsonValue.EMPTY_JSON_ARRAY;
    switch (element.vr().kind()) {
      case SEQUENCE -> {
        assertEquals(values.size(), element.items().size(), place);
        for (int i = 0; i < values.size(); i++) {
          assertSame(values.getJsonObject(i), element.items().get(i), place + "[" + i + "]");
        }
      }
      case BULK -> {
        String base64 = json.getString("InlineBinary", "");
        if (!(element instanceof FragmentsElement)) {
          assertEquals(base64, Base64.getEncoder().encodeToString(element.bytes()), place);
        }
      }
      default -> {
        List<String> actual = element.strings();
        // dcm2json leaves values out that are all empty.
        if (!values.isEmpty() || !actual.stream().allMatch(v -> withoutEmptyParts(v).isEmpty())) {
          assertEquals(values.size(), actual.size(), place);
        }
        for (int i = 0; i < values.size(); i++) {
          assertSameValue(values.get(i), actual.get(i), place + " value " + (i + 1));
        }
      }
    }
  }

  private static void assertSameValue(JsonValue expected, String actual, String place) {
    if (expected == JsonValue.NULL) {
      assertEquals("", actual, place);
    } else if (expected instanceof JsonNumber number) {
      assertSameNumber(number.bigDecimalValue(), actual, place);
    } else if (expected instanceof JsonString text) {
      assertEquals(withoutPadding(text.getString()), actual.strip(), place);
    } else if (expected instanceof JsonObject name) {
      assertEquals(personName(name), withoutEmptyParts(actual), place);
    } else {
      fail(place + " is of a form that dcm2json should not write: " + expected);
    }
  }

  private static void assertSameNumber(BigDecimal expected, String actual, String place) {
    BigDecimal number = DecimalText.parse(actual).orElseThrow(() -> new AssertionError(place));
    if (expected.compareTo(number) != 0) {
      // dcm2json shortens binary numbers.
      assertEquals(
          expected.doubleValue(),
          number.doubleValue(),
          Math.abs(number.doubleValue()) * 1e-7,
          place);
    }
  }

  private static String personName(JsonObject name) {
    return withoutEmptyParts(
        String.join(
            "=",
            name.getString("Alphabetic", ""),
            name.getString("Ideographic", ""),
            name.getString("Phonetic", "")));
  }

  /** dcm2json leaves out what is empty at the end of a component group. */
  private static String withoutEmptyParts(String name) {
    return withoutPadding(name).replaceAll("\\^+(?==|$)", "").replaceAll("=+$", "");
  }

  private static String withoutPadding(String text) {
    return text.replace("\0", "").strip();
  }
}
