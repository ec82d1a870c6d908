package org.arcdose.skindose.report;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Ucum;
import org.arcdose.dicom.sr.Unit;
import org.arcdose.skindose.exposure.Device;
import org.arcdose.skindose.exposure.FilterLayer;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;

/**
 * Events as JSON: an array of them, or an object with an array "events". Members are named by the
 * meaning of the report's items without blanks and their unit, e.g. {@code
 * PositionerPrimaryAngle_deg} or {@code DoseRP_mGy}; a value is a number, a number as text, an
 * array of them or {@code {"value", "unit"}}. Members of other names are ignored.
 */
public final class JsonEvents {
  private static final String ALUMINIUM = "mmal";

  private JsonEvents() {}

  /**
   * Reads events.
   *
   * @throws IllegalArgumentException if there is no array of objects; the message says so
   */
  public static List<ReportedEvent> read(JsonValue json) {
    JsonValue events =
        json.getValueType() == JsonValue.ValueType.OBJECT
            ? json.asJsonObject().get("events")
            : json;
    if (events == null || events.getValueType() != JsonValue.ValueType.ARRAY) {
      throw new IllegalArgumentException(
          "Events are a JSON array, or an object with an array \"events\".");
    }
    return events.asJsonArray().stream().map(JsonEvents::event).toList();
  }

  private static ReportedEvent event(JsonValue json) {
    if (json.getValueType() != JsonValue.ValueType.OBJECT) {
      throw new IllegalArgumentException("Each event is a JSON object.");
    }
    JsonObject members = json.asJsonObject();
    ReportedEvent event =
        new ReportedEvent(
            new Device(text(members, "Manufacturer"), text(members, "ManufacturerModelName")));
    members.forEach((name, value) -> quantity(event, name, value));
    event
        .identified(text(members, "IrradiationEventUID"), null)
        .described(
            text(members, "IrradiationEventType"),
            text(members, "AcquisitionPlane"),
            text(members, "ReferencePointDefinition"))
        .lying(relationship(members), text(members, "PatientOrientationModifier"))
        .targeting(text(members, "TargetRegion"));
    filters(members, event);
    return event;
  }

  private static String relationship(JsonObject members) {
    for (String name : List.of("PatientTableRelationship", "PatientPosition", "orientation")) {
      String text = text(members, name);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private static void quantity(ReportedEvent event, String name, JsonValue value) {
    int split = name.lastIndexOf('_');
    String unit = split < 0 ? "" : name.substring(split + 1);
    String plain = split < 0 ? name : name.substring(0, split);
    if (unit.equalsIgnoreCase(ALUMINIUM) && plain.equalsIgnoreCase("inherent_filtration")) {
      number(value).ifPresent(mm -> event.inherentAluminium(mm.doubleValue()));
      return;
    }
    Item.named(plain).ifPresent(item -> values(event, item, unit, value));
  }

  private static void values(ReportedEvent event, Item item, String unit, JsonValue value) {
    if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      value.asJsonArray().forEach(one -> values(event, item, unit, one));
      return;
    }
    if (value.getValueType() == JsonValue.ValueType.OBJECT) {
      JsonObject measured = value.asJsonObject();
      values(
          event,
          item,
          measured.getString("unit", unit),
          measured.getOrDefault("value", JsonValue.NULL));
      return;
    }
    if (value.getValueType() == JsonValue.ValueType.NULL) {
      return;
    }
    Optional<BigDecimal> number = number(value);
    if (number.isEmpty()) {
      event.withProblem(item.reported() + " is not a number.");
      return;
    }
    Optional<BigDecimal> converted = convert(number.get(), unit, item.unit());
    if (converted.isEmpty()) {
      event.withProblem(item.reported() + " has a unit that is not known here.");
    } else {
      event.with(item, converted.get().doubleValue());
    }
  }

  private static Optional<BigDecimal> convert(BigDecimal number, String unit, String wanted) {
    if (unit.isEmpty()) {
      return Optional.of(number);
    }
    Optional<Unit> target = Ucum.unit(new Code(wanted, "UCUM", ""));
    return target.flatMap(to -> Ucum.convert(number, new Code(unit, "UCUM", ""), to).value());
  }

  private static void filters(JsonObject members, ReportedEvent event) {
    if (members.containsKey("XRayFilterMaterial")) {
      event.with(
          new FilterLayer(
              text(members, "XRayFilterMaterial"),
              "",
              millimetres(members, "XRayFilterThicknessMinimum_mm"),
              millimetres(members, "XRayFilterThicknessMaximum_mm")));
    }
    JsonValue list = members.get("XRayFilters");
    if (list instanceof JsonArray filters) {
      for (JsonValue filter : filters) {
        if (filter instanceof JsonObject layer) {
          String material = text(layer, "material");
          event.with(
              new FilterLayer(
                  material.isEmpty() ? text(layer, "mat") : material,
                  "",
                  millimetres(layer, "min"),
                  millimetres(layer, "max")));
        }
      }
    }
  }

  private static double millimetres(JsonObject members, String name) {
    return Optional.ofNullable(members.get(name))
        .flatMap(JsonEvents::number)
        .map(BigDecimal::doubleValue)
        .orElse(Double.NaN);
  }

  private static String text(JsonObject members, String name) {
    return members.get(name) instanceof JsonString string ? string.getString() : "";
  }

  private static Optional<BigDecimal> number(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return Optional.of(number.bigDecimalValue());
    }
    if (value instanceof JsonString string) {
      try {
        return Optional.of(new BigDecimal(string.getString().strip()));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
