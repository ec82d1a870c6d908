package org.arcdose.service.skin;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.arcdose.skindose.SkinDoseSettings;
import org.arcdose.skindose.engine.DoseModel;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.Phantoms;
import org.arcdose.skindose.phantom.Sex;

/**
 * What somebody wants computed otherwise than it would be by itself. Null: as the reports, the
 * device's settings and the engine have it.
 *
 * @param phantom name of the skin, see {@link Phantoms#NAMES}
 * @param heightCm 30 to 260
 * @param massKg 1 to 400
 * @param table whether the beams go through table and pad
 * @param offsetCm instead of the table offset set for the device: left, down, cranial
 * @param kermaFactors of plane A and B, instead of those set for the device
 * @param replicas of the uncertainty band; 0: no band
 */
public record SkinDoseParameters(
    String phantom,
    Sex sex,
    Double heightCm,
    Double massKg,
    DoseModel model,
    Boolean table,
    Vec3 offsetCm,
    List<Double> kermaFactors,
    Integer replicas) {
  /** Everything by itself. */
  public static final SkinDoseParameters USUAL =
      new SkinDoseParameters(null, null, null, null, null, null, null, null, null);

  /** Everything by itself, but no uncertainty band. */
  public static final SkinDoseParameters WITHOUT_BAND =
      new SkinDoseParameters(null, null, null, null, null, null, null, null, 0);

  public SkinDoseParameters {
    kermaFactors = kermaFactors == null ? null : List.copyOf(kermaFactors);
  }

  /**
   * Reads parameters; all members are optional.
   *
   * @throws InvalidParameters that names each member that cannot be used
   */
  public static SkinDoseParameters of(JsonObject json) throws InvalidParameters {
    return new SkinDoseParametersReader(json).read();
  }

  /** As JSON: the same parameters always give the same text. */
  public JsonObject toJson() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    add(json, "phantom", phantom);
    add(json, "sex", sex);
    add(json, "heightCm", heightCm);
    add(json, "massKg", massKg);
    add(json, "model", model);
    if (table != null) {
      json.add("table", table);
    }
    if (offsetCm != null) {
      json.add("offsetCm", numbers(List.of(offsetCm.x(), offsetCm.y(), offsetCm.z())));
    }
    if (kermaFactors != null) {
      json.add(
          "kermaFactor",
          Json.createObjectBuilder().add("A", kermaFactors.get(0)).add("B", kermaFactors.get(1)));
    }
    if (replicas != null) {
      json.add("replicas", replicas);
    }
    return json.build();
  }

  String phantomName() {
    return phantom == null ? Phantoms.NAMES.get(0) : phantom;
  }

  DoseModel doseModel() {
    return model == null ? DoseModel.SUPERPOSITION : model;
  }

  boolean throughTable() {
    return table == null || table;
  }

  int replicaCount() {
    return replicas == null ? SkinDoseSettings.USUAL_REPLICAS : replicas;
  }

  private static void add(JsonObjectBuilder json, String name, String value) {
    if (value != null) {
      json.add(name, value);
    }
  }

  private static void add(JsonObjectBuilder json, String name, Enum<?> value) {
    if (value != null) {
      json.add(name, value.name().toLowerCase(Locale.ROOT));
    }
  }

  private static void add(JsonObjectBuilder json, String name, Double value) {
    if (value != null) {
      json.add(name, value);
    }
  }

  private static JsonArrayBuilder numbers(List<Double> values) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    values.forEach(array::add);
    return array;
  }
}
