package org.arcdose.skindose.report;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.arcdose.skindose.PointQuery;
import org.arcdose.skindose.geometry.Vec3;

/**
 * Points as JSON: an array of {@code {"label", "frame": "iso" or "table", "point_cm": [x, y, z],
 * "outward_normal": [x, y, z]}}; the frame is "iso" and the normal none if they are left out.
 */
public final class JsonPoints {
  private JsonPoints() {}

  /**
   * Reads points.
   *
   * @throws IllegalArgumentException if the JSON is anything else; the message says so
   */
  public static List<PointQuery> read(JsonValue json) {
    if (!(json instanceof JsonArray points)) {
      throw new IllegalArgumentException("Points are a JSON array.");
    }
    return points.stream().map(JsonPoints::point).toList();
  }

  private static PointQuery point(JsonValue json) {
    if (!(json instanceof JsonObject members) || !members.containsKey("point_cm")) {
      throw new IllegalArgumentException("Each point is a JSON object with \"point_cm\".");
    }
    return new PointQuery(
        members.getString("label", ""),
        frame(members.getString("frame", "iso")),
        vector(members.get("point_cm")),
        members.containsKey("outward_normal") ? vector(members.get("outward_normal")) : Vec3.ZERO);
  }

  private static PointQuery.Frame frame(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "iso" -> PointQuery.Frame.ISO;
      case "table" -> PointQuery.Frame.TABLE;
      default ->
          throw new IllegalArgumentException("The frame of a point is \"iso\" or \"table\".");
    };
  }

  private static Vec3 vector(JsonValue json) {
    if (json instanceof JsonArray numbers
        && numbers.size() == 3
        && numbers.stream().allMatch(JsonNumber.class::isInstance)) {
      return new Vec3(
          numbers.getJsonNumber(0).doubleValue(),
          numbers.getJsonNumber(1).doubleValue(),
          numbers.getJsonNumber(2).doubleValue());
    }
    throw new IllegalArgumentException("Points and normals are arrays of three numbers in cm.");
  }
}
