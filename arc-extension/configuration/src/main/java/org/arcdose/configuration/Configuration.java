package org.arcdose.configuration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A configuration without a mistake.
 *
 * @param place where it is kept, for the administrator
 */
public record Configuration(JsonObject values, String place) {
  /** Nothing is set. */
  public static final Configuration PRESET =
      new Configuration(JsonValue.EMPTY_JSON_OBJECT, "nowhere");

  /**
   * One value that is in force.
   *
   * @param name e.g. {@code devices[0].skinDose}
   * @param value as an administrator reads it
   * @param place where it is set; empty if it is the preset
   */
  public record InForce(
      String name, String value, String unit, String place, String attribute, String description) {}

  /**
   * Looks for mistakes.
   *
   * @throws ConfigurationMistake naming all of them
   */
  public static Configuration of(ConfigurationSource.Told told) throws ConfigurationMistake {
    List<String> mistakes = new Mistakes(told.values()).found();
    if (mistakes.isEmpty() && !told.aeTitles().isEmpty()) {
      mistakes = unknown(told);
    }
    if (!mistakes.isEmpty()) {
      throw new ConfigurationMistake(mistakes);
    }
    return new Configuration(told.values(), told.place());
  }

  private static List<String> unknown(ConfigurationSource.Told told) {
    Set<String> known = told.aeTitles();
    return new Section(Definition.ARCDOSE, told.values())
        .texts("calledAets").stream()
            .filter(aet -> !known.contains(aet))
            .map(
                aet ->
                    "calledAets in the configuration names "
                        + aet
                        + ", which is no AE title of the archive.")
            .toList();
  }

  /** Its values. */
  public Section root() {
    return new Section(Definition.ARCDOSE, values);
  }

  /** Everything that can be set, with what is in force. */
  public List<InForce> inForce() {
    List<InForce> all = new ArrayList<>();
    collect("", Definition.ARCDOSE, values, all);
    return all;
  }

  private void collect(String path, Group group, JsonObject json, List<InForce> all) {
    for (Setting setting : group.settings()) {
      JsonValue set = json.get(setting.name());
      all.add(
          new InForce(
              path + setting.name(),
              shown(setting, set == null ? setting.preset() : set),
              setting.unit(),
              set == null ? "" : place,
              setting.attribute() == null ? "" : setting.attribute().text(),
              setting.description()));
    }
    for (Group inner : group.groups()) {
      JsonValue value = json.get(inner.name());
      if (!inner.many()) {
        JsonObject object = value == null ? JsonValue.EMPTY_JSON_OBJECT : value.asJsonObject();
        collect(path + inner.name() + ".", inner, object, all);
      } else if (value instanceof JsonArray list) {
        for (int i = 0; i < list.size(); i++) {
          collect(path + inner.name() + "[" + i + "].", inner, list.getJsonObject(i), all);
        }
      }
    }
  }

  private static String shown(Setting setting, JsonValue value) {
    if (value == JsonValue.NULL) {
      return "";
    }
    return setting.kind() instanceof Kind.Secret
        ? "(not shown)"
        : String.join(", ", setting.texts(value));
  }
}
