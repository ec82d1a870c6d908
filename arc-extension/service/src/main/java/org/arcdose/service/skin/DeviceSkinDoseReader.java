package org.arcdose.service.skin;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.arcdose.service.skin.DeviceSkinDose.Wanted;
import org.arcdose.service.skin.SkinDoseSite.ConfiguredDevice;
import org.arcdose.service.skin.SkinDoseSite.DeviceMatch;
import org.arcdose.skindose.geometry.Vec3;

/** Reads what concerns skin dose in the site's configuration; messages name the member. */
final class DeviceSkinDoseReader {
  private static final Set<String> MEMBERS =
      new TreeSet<>(
          Set.of(
              "match",
              "skinDose",
              "offsetCm",
              "kermaFactor",
              "calibrated",
              "inherentFiltrationMmAl",
              "patientDoseReport"));
  private static final Set<String> MATCH =
      new TreeSet<>(Set.of("observerUid", "manufacturer", "model", "serialNumber", "stationName"));
  private static final double MOST_ALUMINIUM_MM = 20;
  private static final double MOST_LEVEL_GY = 1000;

  private final String where;
  private final JsonObject json;

  private DeviceSkinDoseReader(String where, JsonValue value, Set<String> members) {
    if (!(value instanceof JsonObject object)) {
      throw new IllegalArgumentException(where + " in the configuration is an object.");
    }
    this.where = where;
    this.json = object;
    for (String member : object.keySet()) {
      if (!members.contains(member)) {
        throw wrong(member, "is unknown. Known are " + members);
      }
    }
  }

  static List<ConfiguredDevice> devices(JsonObject configuration) {
    JsonValue list = configuration.getOrDefault("devices", JsonValue.EMPTY_JSON_ARRAY);
    if (!(list instanceof JsonArray array)) {
      throw new IllegalArgumentException("devices in the configuration is a list of objects.");
    }
    List<ConfiguredDevice> devices = new ArrayList<>();
    for (JsonValue value : array) {
      devices.add(
          new DeviceSkinDoseReader("devices[" + devices.size() + "]", value, MEMBERS).device());
    }
    return devices;
  }

  static AlertLevels alerts(JsonObject configuration) {
    JsonValue value = configuration.get("skinDoseAlerts");
    return value == null
        ? AlertLevels.USUAL
        : new DeviceSkinDoseReader("skinDoseAlerts", value, Set.of("areaCm2", "levelsGy")).alerts();
  }

  private AlertLevels alerts() {
    double area = number("areaCm2", 0, 1e5, AlertLevels.USUAL.areaCm2());
    JsonValue levels = json.get("levelsGy");
    if (levels == null) {
      return new AlertLevels(AlertLevels.USUAL.levelsGy(), area);
    }
    if (levels instanceof JsonArray array
        && array.stream().allMatch(item -> within(item, Double.MIN_VALUE, MOST_LEVEL_GY))) {
      return new AlertLevels(
          array.getValuesAs(JsonNumber.class).stream()
              .map(JsonNumber::doubleValue)
              .distinct()
              .sorted()
              .toList(),
          area);
    }
    throw wrong("levelsGy", "is a list of doses in Gy greater than zero");
  }

  private ConfiguredDevice device() {
    return new ConfiguredDevice(
        match(),
        new DeviceSkinDose(
            wanted(),
            offset(),
            kermaFactors(),
            calibrated(),
            number(
                "inherentFiltrationMmAl",
                0,
                MOST_ALUMINIUM_MM,
                DeviceSkinDose.UNSET.inherentFiltrationMmAl()),
            flag("patientDoseReport")));
  }

  private DeviceMatch match() {
    DeviceSkinDoseReader match =
        new DeviceSkinDoseReader(
            where + ".match", json.getOrDefault("match", JsonValue.NULL), MATCH);
    if (match.json.isEmpty()) {
      throw wrong("match", "names at least one of " + MATCH);
    }
    return new DeviceMatch(
        match.text("observerUid"),
        match.text("manufacturer"),
        match.text("model"),
        match.text("serialNumber"),
        match.text("stationName"));
  }

  private Wanted wanted() {
    return switch (text("skinDose").toLowerCase(Locale.ROOT)) {
      case "", "auto" -> Wanted.AUTO;
      case "always" -> Wanted.ALWAYS;
      case "never" -> Wanted.NEVER;
      default -> throw wrong("skinDose", "is auto, always or never");
    };
  }

  private Vec3 offset() {
    JsonValue value = json.get("offsetCm");
    if (value == null) {
      return DeviceSkinDose.UNSET.offsetCm();
    }
    double most = SkinDoseParametersReader.MOST_OFFSET_CM;
    if (value instanceof JsonArray array
        && array.size() == 3
        && array.stream().allMatch(item -> within(item, -most, most))) {
      return new Vec3(number(array, 0), number(array, 1), number(array, 2));
    }
    throw wrong("offsetCm", "is a list of three numbers from -500 to 500: left, down, cranial");
  }

  private List<Double> kermaFactors() {
    JsonValue value = json.getOrDefault("kermaFactor", JsonValue.EMPTY_JSON_OBJECT);
    DeviceSkinDoseReader factors =
        new DeviceSkinDoseReader(where + ".kermaFactor", value, new TreeSet<>(Set.of("A", "B")));
    return List.of(factors.factor("A"), factors.factor("B"));
  }

  private double factor(String plane) {
    return number(
        plane, SkinDoseParametersReader.LEAST_FACTOR, SkinDoseParametersReader.MOST_FACTOR, 1);
  }

  private LocalDate calibrated() {
    String date = text("calibrated");
    try {
      return date.isEmpty() ? null : LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw wrong("calibrated", "is a date as in 2026-05-01");
    }
  }

  private boolean flag(String member) {
    JsonValue value = json.getOrDefault(member, JsonValue.FALSE);
    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return value == JsonValue.TRUE;
    }
    throw wrong(member, "is true or false");
  }

  private String text(String member) {
    JsonValue value = json.get(member);
    if (value == null) {
      return "";
    }
    if (value instanceof JsonString text) {
      return text.getString().strip();
    }
    throw wrong(member, "is a text");
  }

  private double number(String member, double least, double most, double otherwise) {
    JsonValue value = json.get(member);
    if (value == null) {
      return otherwise;
    }
    if (within(value, least, most)) {
      return ((JsonNumber) value).doubleValue();
    }
    throw wrong(
        member, String.format(Locale.ROOT, "is a number from %s to %s", plain(least), plain(most)));
  }

  private static String plain(double number) {
    return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static double number(JsonArray array, int index) {
    return array.getJsonNumber(index).doubleValue();
  }

  private static boolean within(JsonValue value, double least, double most) {
    return value instanceof JsonNumber number
        && number.doubleValue() >= least
        && number.doubleValue() <= most;
  }

  private IllegalArgumentException wrong(String member, String what) {
    return new IllegalArgumentException(
        where + "." + member + " in the configuration " + what + ".");
  }
}
