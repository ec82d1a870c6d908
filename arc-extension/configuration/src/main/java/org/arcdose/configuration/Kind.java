package org.arcdose.configuration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a value may be: as JSON, and as the text of an LDAP attribute. */
public sealed interface Kind {
  /** As in "x is ...". */
  String phrase();

  /** Whether the value is one of these. */
  boolean accepts(JsonValue value);

  /**
   * The value of an LDAP attribute. What cannot be one stays text, which {@link #accepts} refuses.
   */
  default JsonValue ofText(String text) {
    return Json.createValue(text);
  }

  /** As the value of an LDAP attribute. */
  default String text(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  /** Yes or no. */
  record Flag() implements Kind {
    @Override
    public String phrase() {
      return "true or false";
    }

    @Override
    public boolean accepts(JsonValue value) {
      return value == JsonValue.TRUE || value == JsonValue.FALSE;
    }

    @Override
    public JsonValue ofText(String text) {
      return switch (text) {
        case "TRUE" -> JsonValue.TRUE;
        case "FALSE" -> JsonValue.FALSE;
        default -> Json.createValue(text);
      };
    }

    @Override
    public String text(JsonValue value) {
      return value.toString().toUpperCase(Locale.ROOT);
    }
  }

  /** Words. */
  record Text(String phrase) implements Kind {
    @Override
    public boolean accepts(JsonValue value) {
      return value instanceof JsonString text && !text.getString().isBlank();
    }
  }

  /** Words nobody is shown. */
  record Secret() implements Kind {
    @Override
    public String phrase() {
      return "a text";
    }

    @Override
    public boolean accepts(JsonValue value) {
      return value instanceof JsonString;
    }
  }

  /** One of some words, in any case. */
  record Choice(List<String> words) implements Kind {
    @Override
    public String phrase() {
      int last = words.size() - 1;
      return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    @Override
    public boolean accepts(JsonValue value) {
      return value instanceof JsonString text
          && words.contains(text.getString().strip().toLowerCase(Locale.ROOT));
    }
  }

  /** A number within bounds, both of them allowed. */
  record Amount(BigDecimal least, BigDecimal most, boolean whole) implements Kind {
    static Amount from(String least, String most) {
      return new Amount(new BigDecimal(least), new BigDecimal(most), false);
    }

    static Amount wholeFrom(int least, int most) {
      return new Amount(BigDecimal.valueOf(least), BigDecimal.valueOf(most), true);
    }

    @Override
    public String phrase() {
      return (whole ? "a whole number from " : "a number from ")
          + least.toPlainString()
          + " to "
          + most.toPlainString();
    }

    @Override
    public boolean accepts(JsonValue value) {
      return value instanceof JsonNumber number
          && (!whole || number.isIntegral())
          && number.bigDecimalValue().compareTo(least) >= 0
          && number.bigDecimalValue().compareTo(most) <= 0;
    }

    @Override
    public JsonValue ofText(String text) {
      try {
        return Json.createValue(new BigDecimal(text.strip()));
      } catch (NumberFormatException e) {
        return Json.createValue(text);
      }
    }
  }

  /** A day. */
  record Day() implements Kind {
    @Override
    public String phrase() {
      return "a date as in 2026-05-01";
    }

    @Override
    public boolean accepts(JsonValue value) {
      try {
        return value instanceof JsonString text && LocalDate.parse(text.getString()) != null;
      } catch (DateTimeParseException e) {
        return false;
      }
    }
  }

  /**
   * Numbers that belong together, in LDAP with blanks between them.
   *
   * @param each what each of them may be
   */
  record Vector(int size, Amount each, String phrase) implements Kind {
    @Override
    public boolean accepts(JsonValue value) {
      return value instanceof JsonArray array
          && array.size() == size
          && array.stream().allMatch(each::accepts);
    }

    @Override
    public JsonValue ofText(String text) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      for (String part : text.strip().split("\\s+")) {
        array.add(each.ofText(part));
      }
      return array.build();
    }

    @Override
    public String text(JsonValue value) {
      return value instanceof JsonArray array
          ? array.stream().map(each::text).collect(Collectors.joining(" "))
          : value.toString();
    }
  }
}
