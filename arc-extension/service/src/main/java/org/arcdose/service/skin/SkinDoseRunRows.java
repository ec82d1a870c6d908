package org.arcdose.service.skin;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.arcdose.service.view.SkinDoseRun;
import org.arcdose.service.view.SkinDoseRun.Variant;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Phantom;
import org.arcdose.skindose.phantom.Phantoms;
import org.arcdose.skindose.phantom.Sex;

/** Reads runs and their results. */
final class SkinDoseRunRows {
  private static final double PERCENT = 100;

  private static final String STATUS =
      """
      SELECT r.id, r.created_at, r.requested_by, r.canceled_at IS NOT NULL AS canceled,
        s.study_instance_uid, v.number, x.computed_at, j.state, j.progress_percent, j.error
      FROM (SELECT * FROM arcdose.skin_dose_run WHERE %s) r
      LEFT JOIN arcdose.study s ON s.id = r.study_id
      JOIN arcdose.skin_dose_run_variant v ON v.run_id = r.id
      JOIN arcdose.skin_dose_run_result x ON x.id = v.result_id
      JOIN arcdose.job j ON j.id = x.job_id
      ORDER BY r.id DESC, v.number""";

  private static final String ONE = STATUS.formatted("id = ?");
  private static final String SOME = STATUS.formatted("id < ? ORDER BY id DESC LIMIT ?");

  private static final String RESULTS =
      """
      SELECT v.number, x.parameters, x.result, x.phantom, x.sex, x.height_cm, x.mass_kg,
        x.cell_count, x.map
      FROM arcdose.skin_dose_run_variant v
      JOIN arcdose.skin_dose_run_result x ON x.id = v.result_id
      WHERE v.run_id = ? ORDER BY v.number""";

  /** What came of one variant. */
  record Result(
      int number,
      JsonObject parameters,
      JsonObject result,
      String phantom,
      Person person,
      int cells,
      byte[] map) {
    float[] doses() {
      return MapBytes.read(map, cells);
    }

    Phantom skin() {
      return Phantoms.named(phantom, person).orElseThrow();
    }

    /** The same cells at the same places. */
    boolean onSkinOf(Result other) {
      return phantom.equals(other.phantom) && person.equals(other.person) && cells == other.cells;
    }
  }

  /** One variant of a run with what its run says. */
  private record Row(
      long run,
      Instant created,
      String user,
      boolean canceled,
      String study,
      int number,
      Instant computed,
      String jobState,
      double jobProgress,
      String error) {
    double progress() {
      return computed == null ? jobProgress : 1;
    }

    String state() {
      if (computed != null) {
        return "DONE";
      }
      return canceled ? "CANCELED" : jobState.equals("RETRY_AT") ? "QUEUED" : jobState;
    }
  }

  private SkinDoseRunRows() {}

  static Optional<SkinDoseRun> run(Connection connection, long id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ONE)) {
      statement.setLong(1, id);
      return runs(statement).stream().findFirst();
    }
  }

  static List<SkinDoseRun> runs(Connection connection, long below, int limit) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SOME)) {
      statement.setLong(1, below);
      statement.setInt(2, limit);
      return runs(statement);
    }
  }

  static List<Result> results(Connection connection, long run) throws SQLException {
    List<Result> results = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(RESULTS)) {
      statement.setLong(1, run);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          results.add(
              new Result(
                  row.getInt("number"),
                  json(row.getString("parameters")),
                  json(row.getString("result")),
                  row.getString("phantom"),
                  Person.of(
                      Sex.valueOf(row.getString("sex")),
                      row.getDouble("height_cm"),
                      row.getDouble("mass_kg")),
                  row.getInt("cell_count"),
                  row.getBytes("map")));
        }
      }
    }
    return results;
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static List<SkinDoseRun> runs(PreparedStatement statement) throws SQLException {
    Map<Long, List<Row>> runs = new LinkedHashMap<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        runs.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>()).add(row(row));
      }
    }
    return runs.values().stream().map(SkinDoseRunRows::run).toList();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("id"),
        instant(row, "created_at"),
        row.getString("requested_by"),
        row.getBoolean("canceled"),
        row.getString("study_instance_uid"),
        row.getInt("number"),
        instant(row, "computed_at"),
        row.getString("state"),
        row.getInt("progress_percent") / PERCENT,
        row.getString("error"));
  }

  private static SkinDoseRun run(List<Row> rows) {
    Row first = rows.get(0);
    String state = state(rows);
    return new SkinDoseRun(
        first.run(),
        first.created(),
        state.equals("DONE") ? completed(rows) : null,
        rows.stream().mapToDouble(Row::progress).average().orElse(0),
        state,
        state.equals("FAILED")
            ? rows.stream().map(Row::error).filter(Objects::nonNull).findFirst().orElse("")
            : null,
        first.study(),
        first.user(),
        rows.stream().map(row -> new Variant(row.number(), row.progress(), row.state())).toList());
  }

  /** What another run had computed before is complete as soon as it is asked for. */
  private static Instant completed(List<Row> rows) {
    Instant last = rows.get(0).created();
    for (Row row : rows) {
      last = row.computed().isAfter(last) ? row.computed() : last;
    }
    return last;
  }

  private static String state(List<Row> rows) {
    if (rows.stream().allMatch(row -> row.state().equals("DONE"))) {
      return "DONE";
    }
    for (String decisive : List.of("CANCELED", "FAILED", "RUNNING", "DONE")) {
      if (rows.stream().anyMatch(row -> row.state().equals(decisive))) {
        return decisive.equals("DONE") ? "RUNNING" : decisive;
      }
    }
    return "QUEUED";
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
