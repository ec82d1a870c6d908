package org.arcdose.service.skin;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.arcdose.service.view.InvalidParameter;
import org.arcdose.skindose.engine.DoseModel;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.Phantoms;
import org.arcdose.skindose.phantom.Sex;

/** Reads parameters and collects what is wrong with them. */
final class SkinDoseParametersReader {
  static final double MOST_OFFSET_CM = 500;
  static final double LEAST_FACTOR = 0.1;
  static final double MOST_FACTOR = 10;

  private static final int MOST_REPLICAS = 1000;
  private static final Set<String> MEMBERS =
      new TreeSet<>(
          Set.of(
              "phantom",
              "sex",
              "heightCm",
              "massKg",
              "model",
              "table",
              "offsetCm",
              "kermaFactor",
              "replicas"));

  private final JsonObject json;
  private final List<InvalidParameter> problems = new ArrayList<>();

  SkinDoseParametersReader(JsonObject json) {
    this.json = json;
  }

  SkinDoseParameters read() throws InvalidParameters {
    for (String member : json.keySet()) {
      if (!MEMBERS.contains(member)) {
        problem(member, "is unknown; there are " + String.join(", ", MEMBERS) + ".");
      }
    }
    SkinDoseParameters parameters =
        new SkinDoseParameters(
            oneOf("phantom", Phantoms.NAMES),
            sex(),
            number("heightCm", 30, 260),
            number("massKg", 1, 400),
            model(),
            table(),
            offset(),
            kermaFactors(),
            replicas());
    if (!problems.isEmpty()) {
      throw new InvalidParameters(problems);
    }
    return parameters;
  }

  private Sex sex() {
    String text = oneOf("sex", List.of("female", "male"));
    return text == null ? null : Sex.valueOf(text.toUpperCase(Locale.ROOT));
  }

  private DoseModel model() {
    String text = oneOf("model", List.of("superposition", "factor", "primary"));
    return text == null ? null : DoseModel.labelled(text).orElseThrow();
  }

  private Boolean table() {
    JsonValue value = json.get("table");
    if (value == null || value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return value == null ? null : value == JsonValue.TRUE;
    }
    problem("table", "is true or false.");
    return null;
  }

  private Vec3 offset() {
    JsonValue value = json.get("offsetCm");
    if (value == null) {
      return null;
    }
    if (value instanceof JsonArray array
        && array.size() == 3
        && array.stream().allMatch(item -> within(item, -MOST_OFFSET_CM, MOST_OFFSET_CM))) {
      return new Vec3(
          array.getJsonNumber(0).doubleValue(),
          array.getJsonNumber(1).doubleValue(),
          array.getJsonNumber(2).doubleValue());
    }
    problem("offsetCm", "is a list of three numbers from -500 to 500: left, down, cranial.");
    return null;
  }

  private List<Double> kermaFactors() {
    JsonValue value = json.get("kermaFactor");
    if (value == null) {
      return null;
    }
    if (value instanceof JsonObject object
        && Set.of("A", "B").containsAll(object.keySet())
        && object.values().stream().allMatch(item -> within(item, LEAST_FACTOR, MOST_FACTOR))) {
      return List.of(factor(object, "A"), factor(object, "B"));
    }
    problem("kermaFactor", "is an object with numbers from 0.1 to 10 for the planes A and B.");
    return null;
  }

  private static double factor(JsonObject factors, String plane) {
    return factors.containsKey(plane) ? factors.getJsonNumber(plane).doubleValue() : 1;
  }

  private Integer replicas() {
    JsonValue value = json.get("replicas");
    if (value == null) {
      return null;
    }
    if (within(value, 0, MOST_REPLICAS) && ((JsonNumber) value).isIntegral()) {
      return ((JsonNumber) value).intValue();
    }
    problem("replicas", "is a whole number from 0 to " + MOST_REPLICAS + ".");
    return null;
  }

  private Double number(String member, double least, double most) {
    JsonValue value = json.get(member);
    if (value == null) {
      return null;
    }
    if (within(value, least, most)) {
      return ((JsonNumber) value).doubleValue();
    }
    problem(member, String.format(Locale.ROOT, "is a number from %.0f to %.0f.", least, most));
    return null;
  }

  private String oneOf(String member, List<String> choices) {
    JsonValue value = json.get(member);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonString text && choices.contains(text.getString())) {
      return text.getString();
    }
    problem(member, "is one of " + String.join(", ", choices) + ".");
    return null;
  }

  private void problem(String member, String rest) {
    problems.add(new InvalidParameter("/" + Json.encodePointer(member), member + " " + rest));
  }

  private static boolean within(JsonValue value, double least, double most) {
    return value instanceof JsonNumber number
        && number.doubleValue() >= least
        && number.doubleValue() <= most;
  }
}
