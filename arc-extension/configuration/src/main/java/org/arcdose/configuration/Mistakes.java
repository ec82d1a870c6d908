package org.arcdose.configuration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Every place where a JSON object differs from what the definition allows. */
final class Mistakes {
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
      for (int i = 0; i < list.size(); i++) {
        lookAtOne(where + "[" + i + "]", group, list.get(i));
      }
    } else {
      add(where, "is a list of objects");
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
