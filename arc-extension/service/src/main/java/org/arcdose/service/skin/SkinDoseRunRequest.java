package org.arcdose.service.skin;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.arcdose.service.sql.PostgresText;
import org.arcdose.service.view.SkinDoseRunInvalid;
import org.arcdose.skindose.report.JsonEvents;

/**
 * What somebody wants computed.
 *
 * @param studyInstanceUid null if there are events
 * @param events as {@link JsonEvents} reads them, null if there is a study
 * @param variants at least one
 */
record SkinDoseRunRequest(
    String studyInstanceUid, String events, List<SkinDoseParameters> variants) {
  static final int MOST_VARIANTS = 20;
  static final int MOST_EVENTS = 10_000;

  private static final Set<String> MEMBERS =
      new TreeSet<>(Set.of("studyInstanceUid", "events", "parameters", "variants"));

  /**
   * Reads a request.
   *
   * @throws SkinDoseRunInvalid that names each member that cannot be used
   */
  static SkinDoseRunRequest of(JsonObject json) {
    List<String> problems = new ArrayList<>();
    for (String member : json.keySet()) {
      if (!MEMBERS.contains(member)) {
        problems.add(member + " is unknown; there are " + String.join(", ", MEMBERS) + ".");
      }
    }
    if (json.containsKey("studyInstanceUid") == json.containsKey("events")) {
      problems.add("There is either studyInstanceUid or events.");
    }
    SkinDoseRunRequest request =
        new SkinDoseRunRequest(study(json, problems), events(json, problems), read(json, problems));
    if (!problems.isEmpty()) {
      throw new SkinDoseRunInvalid(problems);
    }
    return request;
  }

  private static String study(JsonObject json, List<String> problems) {
    JsonValue uid = json.get("studyInstanceUid");
    if (uid == null || uid instanceof JsonString text && !text.getString().isBlank()) {
      return uid == null ? null : ((JsonString) uid).getString().strip();
    }
    problems.add("studyInstanceUid is a text.");
    return null;
  }

  private static String events(JsonObject json, List<String> problems) {
    JsonValue events = json.get("events");
    if (events == null) {
      return null;
    }
    try {
      int count = JsonEvents.read(events).size();
      if (count < 1 || count > MOST_EVENTS) {
        problems.add("events has 1 to " + MOST_EVENTS + " events.");
      }
    } catch (IllegalArgumentException e) {
      problems.add("events: " + e.getMessage());
    }
    return PostgresText.of(events.toString());
  }

  private static List<SkinDoseParameters> read(JsonObject json, List<String> problems) {
    JsonValue variants = json.get("variants");
    if (variants == null) {
      JsonValue parameters = json.getOrDefault("parameters", JsonValue.EMPTY_JSON_OBJECT);
      return List.of(parameters("parameters", "", parameters, problems));
    }
    if (json.containsKey("parameters")) {
      problems.add("There is either parameters or variants.");
    }
    if (!(variants instanceof JsonArray array) || array.isEmpty() || array.size() > MOST_VARIANTS) {
      problems.add("variants is a list of 1 to " + MOST_VARIANTS + " objects.");
      return List.of();
    }
    List<SkinDoseParameters> all = new ArrayList<>();
    for (JsonValue variant : array) {
      String name = "Variant " + (all.size() + 1);
      all.add(parameters(name, name + ": ", variant, problems));
    }
    return all;
  }

  private static SkinDoseParameters parameters(
      String name, String prefix, JsonValue json, List<String> problems) {
    if (json instanceof JsonObject object) {
      try {
        return SkinDoseParameters.of(object);
      } catch (InvalidParameters e) {
        e.problems().forEach(problem -> problems.add(prefix + problem));
      }
    } else {
      problems.add(name + " is an object.");
    }
    return SkinDoseParameters.USUAL;
  }
}
