package org.arcdose.service.skin;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.arcdose.service.skin.SkinDoseRunRows.Result;
import org.arcdose.service.view.SkinDoseRun;

/** The results of a run's variants, each compared with the first. */
final class SkinDoseRunComparison {
  private final SkinDoseRun run;
  private final List<Result> results;

  SkinDoseRunComparison(SkinDoseRun run, List<Result> results) {
    this.run = run;
    this.results = results;
  }

  JsonObject json() {
    JsonArrayBuilder variants = Json.createArrayBuilder();
    for (Result result : results) {
      variants.add(
          Json.createObjectBuilder()
              .add("number", result.number())
              .add("parameters", result.parameters())
              .add("result", result.result()));
    }
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", run.id())
            .add("created", run.created().toString())
            .add("completed", run.completed().toString());
    if (run.studyInstanceUid() != null) {
      json.add("studyInstanceUid", run.studyInstanceUid());
    }
    return json.add("variants", variants).add("comparison", comparison()).build();
  }

  private JsonArrayBuilder comparison() {
    JsonArrayBuilder rows = Json.createArrayBuilder();
    Result first = results.get(0);
    float[] firstDoses = first.doses();
    for (Result result : results.subList(1, results.size())) {
      JsonObjectBuilder row =
          Json.createObjectBuilder().add("variant", result.number()).add("with", first.number());
      figures(row, first.result(), result.result());
      boolean sameSkin = result.onSkinOf(first);
      row.add("sameSkin", sameSkin);
      if (sameSkin) {
        difference(row, firstDoses, result.doses());
      }
      rows.add(row);
    }
    return rows;
  }

  private static void figures(JsonObjectBuilder row, JsonObject first, JsonObject other) {
    JsonNumber before = first.getJsonNumber("psdMgy");
    JsonNumber after = other.getJsonNumber("psdMgy");
    if (before != null && after != null) {
      row.add("psdDifferenceMgy", after.doubleValue() - before.doubleValue());
      if (before.doubleValue() > 0) {
        row.add("psdRatio", after.doubleValue() / before.doubleValue());
      }
    }
    JsonObject areas = first.getJsonObject("areaAboveCm2");
    JsonObjectBuilder differences = Json.createObjectBuilder();
    other
        .getJsonObject("areaAboveCm2")
        .forEach(
            (level, area) ->
                differences.add(
                    level,
                    ((JsonNumber) area).doubleValue() - areas.getJsonNumber(level).doubleValue()));
    row.add("areaDifferenceCm2", differences);
  }

  private static void difference(JsonObjectBuilder row, float[] first, float[] other) {
    double most = 0;
    double least = 0;
    for (int cell = 0; cell < first.length; cell++) {
      double difference = (double) other[cell] - first[cell];
      most = Math.max(most, difference);
      least = Math.min(least, difference);
    }
    row.add("differenceMaxMgy", most).add("differenceMinMgy", least);
  }
}
