package org.arcdose.service.skin;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.arcdose.service.sql.PostgresText;
import org.arcdose.service.view.InvalidParameter;
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

  static final String STUDY = "/studyInstanceUid";
  private static final String EVENTS = "/events";

  private static final Set<String> MEMBERS =
      new TreeSet<>(Set.of("studyInstanceUid", "events", "parameters", "variants"));

  /**
   * Reads a request.
   *
   * @throws SkinDoseRunInvalid that names each member that cannot be used
   */
  static SkinDoseRunRequest of(JsonObject json) {
    List<InvalidParameter> problems = new ArrayList<>();
    for (String member : json.keySet()) {
      if (!MEMBERS.contains(member)) {
        problems.add(
            new InvalidParameter(
                "/" + Json.encodePointer(member),
                member + " is unknown; there are " + String.join(", ", MEMBERS) + "."));
      }
    }
    if (json.containsKey("studyInstanceUid") == json.containsKey("events")) {
      problems.add(new InvalidParameter("", "There is either studyInstanceUid or events."));
    }
    SkinDoseRunRequest request =
        new SkinDoseRunRequest(study(json, problems), events(json, problems), read(json, problems));
    if (!problems.isEmpty()) {
      throw new SkinDoseRunInvalid(problems);
    }
    return request;
  }

  private static String study(JsonObject json, List<InvalidParameter> problems) {
    JsonValue uid = json.get("studyInstanceUid");
    if (uid == null || uid instanceof JsonString text && !text.getString().isBlank()) {
      return uid == null ? null : ((JsonString) uid).getString().strip();
    }
    problems.add(new InvalidParameter(STUDY, "studyInstanceUid is a text."));
    return null;
  }

  private static String events(JsonObject json, List<InvalidParameter> problems) {
    JsonValue events = json.get("events");
    if (events == null) {
      return null;
    }
    try {
      int count = JsonEvents.read(events).size();
      if (count < 1 || count > MOST_EVENTS) {
        problems.add(new InvalidParameter(EVENTS, "events has 1 to " + MOST_EVENTS + " events."));
      }
    } catch (IllegalArgumentException e) {
      problems.add(new InvalidParameter(EVENTS, "events: " + e.getMessage()));
    }
    return PostgresText.of(events.toString());
  }

  private static List<SkinDoseParameters> read(JsonObject json, List<InvalidParameter> problems) {
    JsonValue variants = json.get("variants");
    if (variants == null) {
      JsonValue parameters = json.getOrDefault("parameters", JsonValue.EMPTY_JSON_OBJECT);
      return List.of(parameters("/parameters", "parameters", "", parameters, problems));
    }
    if (json.containsKey("parameters")) {
      problems.add(new InvalidParameter("", "There is either parameters or variants."));
    }
    if (!(variants instanceof JsonArray array) || array.isEmpty() || array.size() > MOST_VARIANTS) {
      problems.add(
          new InvalidParameter(
              "/variants", "variants is a list of 1 to " + MOST_VARIANTS + " objects."));
      return List.of();
    }
    List<SkinDoseParameters> all = new ArrayList<>();
    for (JsonValue variant : array) {
      String name = "Variant " + (all.size() + 1);
      all.add(parameters("/variants/" + all.size(), name, name + ": ", variant, problems));
    }
    return all;
  }

  private static SkinDoseParameters parameters(
      String pointer, String name, String prefix, JsonValue json, List<InvalidParameter> problems) {
    if (json instanceof JsonObject object) {
      try {
        return SkinDoseParameters.of(object);
      } catch (InvalidParameters e) {
        for (InvalidParameter wrong : e.problems()) {
          problems.add(new InvalidParameter(pointer + wrong.parameter(), prefix + wrong.message()));
        }
      }
    } else {
      problems.add(new InvalidParameter(pointer, name + " is an object."));
    }
    return SkinDoseParameters.USUAL;
  }
}
