package org.arcdose.configuration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every place where a JSON object differs from what the definition allows. */
final class Mistakes {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]+( [\\p{L}\\p{N}._-]+)*");

  private final List<String> found = new ArrayList<>();

  Mistakes(JsonObject values) {
    look("", Definition.ARCDOSE, values);
  }

  List<String> found() {
    return found;
  }

  private void look(String path, Group group, JsonObject json) {
    json.forEach(
        (member, value) -> {
          String where = path.isEmpty() ? member : path + "." + member;
          if (group.setting(member).isPresent()) {
            look(where, group.setting(member).get(), value);
          } else if (group.group(member).isPresent()) {
            look(where, group.group(member).get(), value);
          } else if (!group.members().contains(member)) {
            add(where, "is unknown. Known are " + group.members());
          }
        });
    group.groups().stream()
        .filter(inner -> inner.atLeastOne() && !json.containsKey(inner.name()))
        .forEach(inner -> addMissing((path.isEmpty() ? "" : path + ".") + inner.name(), inner));
  }

  private void look(String where, Setting setting, JsonValue value) {
    if (!setting.accepts(value)) {
      add(where, "is " + setting.phrase());
    }
  }

  private void look(String where, Group group, JsonValue value) {
    if (!group.many()) {
      lookAtOne(where, group, value);
    } else if (value instanceof JsonArray list) {
      Set<JsonValue> names = new HashSet<>();
      for (int i = 0; i < list.size(); i++) {
        String each = where + "[" + i + "]";
        lookAtOne(each, group, list.get(i));
        if (list.get(i) instanceof JsonObject object && object.containsKey(Group.ENTRY_NAME)) {
          lookAtName(each + "." + Group.ENTRY_NAME, object.get(Group.ENTRY_NAME), names);
        }
      }
    } else {
      add(where, "is a list of objects");
    }
  }

  /** It is part of a DN. */
  private void lookAtName(String where, JsonValue name, Set<JsonValue> others) {
    if (!(name instanceof JsonString text) || !NAME.matcher(text.getString()).matches()) {
      add(where, "is made of letters, digits, blanks, dots, hyphens and underscores");
    } else if (!others.add(name)) {
      add(where, "is taken by another entry");
    }
  }

  private void lookAtOne(String where, Group group, JsonValue value) {
    if (!(value instanceof JsonObject object)) {
      add(where, "is an object");
    } else if (group.atLeastOne() && object.isEmpty()) {
      addMissing(where, group);
    } else {
      look(where, group, object);
    }
  }

  private void addMissing(String where, Group group) {
    add(where, "names at least one of " + new TreeSet<>(group.members()));
  }

  private void add(String where, String what) {
    found.add(where + " in the configuration " + what + ".");
  }
}
