package org.arcdose.configuration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * One value an administrator can set.
 *
 * @param name of the JSON member
 * @param many whether there may be several, in no order
 * @param preset what holds if nothing is set
 * @param unit empty if it has none
 * @param attribute of the LDAP entry; null for what only a file can say
 * @param description a sentence for the administrator
 */
public record Setting(
    String name,
    Kind kind,
    boolean many,
    JsonValue preset,
    String unit,
    LdapName attribute,
    String description) {

  static Setting one(
      String name, Kind kind, JsonValue preset, LdapName attribute, String description) {
    return new Setting(name, kind, false, preset, "", attribute, description);
  }

  static Setting several(String name, Kind kind, LdapName attribute, String description) {
    return new Setting(name, kind, true, JsonValue.EMPTY_JSON_ARRAY, "", attribute, description);
  }

  Setting in(String unit) {
    return new Setting(name, kind, many, preset, unit, attribute, description);
  }

  Setting presetTo(JsonValue value) {
    return new Setting(name, kind, many, value, unit, attribute, description);
  }

  /** As in "x is ...". */
  String phrase() {
    String each = unit.isEmpty() ? kind.phrase() : kind.phrase() + " (" + unit + ")";
    return many ? "a list, each of it " + each : each;
  }

  boolean accepts(JsonValue value) {
    return many
        ? value instanceof JsonArray array && array.stream().allMatch(kind::accepts)
        : kind.accepts(value);
  }

  JsonValue ofTexts(List<String> texts) {
    if (!many && texts.size() == 1) {
      return kind.ofText(texts.get(0));
    }
    JsonArrayBuilder array = Json.createArrayBuilder();
    texts.stream().sorted().map(kind::ofText).forEach(array::add);
    return array.build();
  }

  List<String> texts(JsonValue value) {
    return many && value instanceof JsonArray array
        ? array.stream().map(kind::text).toList()
        : List.of(kind.text(value));
  }
}
