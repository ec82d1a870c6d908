package org.arcdose.configuration;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The values of one group, what nobody set with its preset. Names are those of the definition. */
public final class Section {
  private final Group group;
  private final JsonObject json;

  Section(Group group, JsonObject json) {
    this.group = group;
    this.json = json;
  }

  /** Yes or no. */
  public boolean flag(String name) {
    return value(name) == JsonValue.TRUE;
  }

  /** Empty if it is not set and has no preset. */
  public String text(String name) {
    return value(name) instanceof JsonString text ? text.getString().strip() : "";
  }

  /** One of the words, in lower case. */
  public String choice(String name) {
    return text(name).toLowerCase(Locale.ROOT);
  }

  public List<String> texts(String name) {
    return array(name).getValuesAs(JsonString.class).stream()
        .map(text -> text.getString().strip())
        .toList();
  }

  public double number(String name) {
    return ((JsonNumber) value(name)).doubleValue();
  }

  public List<Double> numbers(String name) {
    return array(name).getValuesAs(JsonNumber.class).stream().map(JsonNumber::doubleValue).toList();
  }

  public Optional<LocalDate> day(String name) {
    return Optional.of(text(name)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }

  /** A group that occurs once. */
  public Section group(String name) {
    return new Section(
        known(name), (JsonObject) json.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT));
  }

  /** The members of a list of groups. */
  public List<Section> list(String name) {
    Group member = known(name);
    return ((JsonArray) json.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY))
        .getValuesAs(JsonObject.class).stream().map(object -> new Section(member, object)).toList();
  }

  private JsonArray array(String name) {
    return (JsonArray) value(name);
  }

  private JsonValue value(String name) {
    Setting setting =
        group
            .setting(name)
            .orElseThrow(() -> new IllegalArgumentException("No setting is called " + name));
    return json.getOrDefault(name, setting.preset());
  }

  private Group known(String name) {
    return group
        .group(name)
        .orElseThrow(() -> new IllegalArgumentException("No group is called " + name));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Section section
        && section.group.equals(group)
        && section.json.equals(json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }
}
