package org.arcdose.configuration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The configuration as LDAP entries and back; what LDAP cannot hold is left out. */
public final class LdapForm {
  /** Common name of the one entry below the device. */
  public static final String NAME = "ArcDose";

  /** Its object class. */
  public static final String OBJECT_CLASS = Definition.ARCDOSE.entry().text();

  private LdapForm() {}

  /** The JSON object an entry stands for; mistakes stay for who checks it. */
  public static JsonObject values(LdapEntry entry) {
    return values(Definition.ARCDOSE, entry).build();
  }

  private static JsonObjectBuilder values(Group group, LdapEntry entry) {
    Map<String, List<String>> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    attributes.putAll(entry.attributes());
    JsonObjectBuilder json = attributes(group, attributes);
    for (Group inner : group.groups()) {
      if (inner.many()) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        List<LdapEntry> members = members(inner, entry);
        members.forEach(
            member -> list.add(values(inner, member).add(Group.ENTRY_NAME, member.name())));
        if (!members.isEmpty()) {
          json.add(inner.name(), list);
        }
      }
    }
    return json;
  }

  private static List<LdapEntry> members(Group group, LdapEntry entry) {
    return entry.children().stream()
        .filter(child -> child.objectClass().equalsIgnoreCase(group.entry().text()))
        .sorted(Comparator.comparing(LdapEntry::name))
        .toList();
  }

  /** Of the group itself and of those inside that are the same entry. */
  private static JsonObjectBuilder attributes(Group group, Map<String, List<String>> attributes) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    for (Setting setting : group.settings()) {
      List<String> texts =
          setting.attribute() == null ? null : attributes.get(setting.attribute().text());
      if (texts != null) {
        json.add(setting.name(), setting.ofTexts(texts));
      }
    }
    for (Group inner : group.groups()) {
      if (!inner.many()) {
        JsonObject values = attributes(inner, attributes).build();
        if (!values.isEmpty()) {
          json.add(inner.name(), values);
        }
      }
    }
    return json;
  }

  /** The entry that says the same as a JSON object without mistakes. */
  public static LdapEntry entry(JsonObject values) {
    return entry(NAME, Definition.ARCDOSE, values);
  }

  private static LdapEntry entry(String name, Group group, JsonObject values) {
    Map<String, List<String>> attributes = new TreeMap<>();
    collect(group, values, attributes);
    List<LdapEntry> children = new ArrayList<>();
    for (Group inner : group.groups()) {
      if (inner.many() && values.get(inner.name()) instanceof JsonArray list) {
        for (JsonObject member : list.getValuesAs(JsonObject.class)) {
          children.add(entry(nameOf(member, children.size()), inner, member));
        }
      }
    }
    return new LdapEntry(name, group.entry().text(), attributes, children);
  }

  /** A member of a list without a name keeps its place by its number. */
  private static String nameOf(JsonObject member, int index) {
    return member.get(Group.ENTRY_NAME) instanceof JsonString name
        ? name.getString()
        : String.format(Locale.ROOT, "%03d", index + 1);
  }

  private static void collect(Group group, JsonObject values, Map<String, List<String>> into) {
    for (Setting setting : group.settings()) {
      JsonValue value = values.get(setting.name());
      if (value != null && setting.attribute() != null) {
        into.put(setting.attribute().text(), setting.texts(value));
      }
    }
    for (Group inner : group.groups()) {
      if (!inner.many() && values.get(inner.name()) instanceof JsonObject object) {
        collect(inner, object, into);
      }
    }
  }
}
