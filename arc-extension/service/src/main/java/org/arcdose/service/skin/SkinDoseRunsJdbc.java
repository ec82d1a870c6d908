package org.arcdose.service.skin;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.arcdose.service.jobs.JobsJdbc;
import org.arcdose.service.sql.Database;
import org.arcdose.service.view.Document;
import org.arcdose.service.view.InvalidParameter;
import org.arcdose.service.view.SkinDoseAbsent;
import org.arcdose.service.view.SkinDoseRun;
import org.arcdose.service.view.SkinDoseRunInvalid;
import org.arcdose.service.view.SkinDoseRunPage;
import org.arcdose.service.view.SkinDoseRunUnfinished;
import org.arcdose.service.view.SkinDoseRuns;
import org.arcdose.service.view.Studies;
import org.arcdose.skindose.image.SkinSurface;

/** What-if runs as rows beside the job ledger. */
public final class SkinDoseRunsJdbc implements SkinDoseRuns {
  private static final String CANCEL =
      """
      UPDATE arcdose.skin_dose_run r SET canceled_at = now()
      WHERE id = ? AND canceled_at IS NULL AND EXISTS (SELECT 1
        FROM arcdose.skin_dose_run_variant v JOIN arcdose.skin_dose_run_result x ON x.id = v.result_id
        JOIN arcdose.job j ON j.id = x.job_id
        WHERE v.run_id = r.id AND x.computed_at IS NULL
          AND j.state IN ('QUEUED', 'RETRY_AT', 'RUNNING'))""";

  /** A run that begins to want one of them waits, and begins it again. */
  private static final String LOCK =
      """
      SELECT j.id FROM arcdose.job j
      WHERE j.id IN (SELECT x.job_id FROM arcdose.skin_dose_run_variant v
        JOIN arcdose.skin_dose_run_result x ON x.id = v.result_id WHERE v.run_id = ?)
      ORDER BY j.input_digest FOR UPDATE""";

  private static final String WANTED_BY_NO_OTHER =
      """
      SELECT x.job_id FROM arcdose.skin_dose_run_variant v
      JOIN arcdose.skin_dose_run_result x ON x.id = v.result_id
      WHERE v.run_id = ? AND x.computed_at IS NULL AND NOT EXISTS (SELECT 1
        FROM arcdose.skin_dose_run_variant o JOIN arcdose.skin_dose_run r ON r.id = o.run_id
        WHERE o.result_id = x.id AND r.canceled_at IS NULL)""";

  private final Database database;
  private final Studies studies;
  private final Supplier<SkinDoseSite> site;
  private final Runnable changed;

  /**
   * @param changed told when jobs may have become due
   */
  public SkinDoseRunsJdbc(
      Database database, Studies studies, Supplier<SkinDoseSite> site, Runnable changed) {
    this.database = database;
    this.studies = studies;
    this.site = site;
    this.changed = changed;
  }

  @Override
  public SkinDoseRun start(JsonObject json, String user) {
    SkinDoseRunRequest request = SkinDoseRunRequest.of(json);
    SkinDoseRunInput input = input(request);
    Long run =
        database.transaction(
            connection -> SkinDoseRunEntry.enter(connection, request, input, user));
    if (run == null) {
      throw unknownStudy();
    }
    changed.run();
    return byId(run).orElseThrow(SkinDoseRunsJdbc::unknownStudy);
  }

  private SkinDoseRunInput input(SkinDoseRunRequest request) {
    if (request.events() != null) {
      return SkinDoseRunInput.ofEvents(request.events());
    }
    SkinDoseRunInput input =
        SkinDoseRunInput.ofStudy(studies, request.studyInstanceUid(), site.get())
            .orElseThrow(SkinDoseRunsJdbc::unknownStudy);
    if (input.procedures().isEmpty()) {
      throw new SkinDoseRunInvalid(
          List.of(
              new InvalidParameter(
                  SkinDoseRunRequest.STUDY,
                  "studyInstanceUid: This study has no events for a skin dose: it is no"
                      + " fluoroscopy, or the configuration leaves its device out.")));
    }
    return input;
  }

  private static SkinDoseAbsent unknownStudy() {
    return new SkinDoseAbsent("ArcDose has no dose of a study with this UID.");
  }

  @Override
  public SkinDoseRunPage find(Long before, int limit) {
    long below = before == null ? Long.MAX_VALUE : before;
    List<SkinDoseRun> found =
        database.call(connection -> SkinDoseRunRows.runs(connection, below, limit + 1));
    boolean more = found.size() > limit;
    List<SkinDoseRun> rows = more ? new ArrayList<>(found.subList(0, limit)) : found;
    return new SkinDoseRunPage(rows, more ? rows.get(limit - 1).id() : null);
  }

  @Override
  public Optional<SkinDoseRun> byId(long id) {
    return database.call(connection -> SkinDoseRunRows.run(connection, id));
  }

  @Override
  public Document results(long id) {
    SkinDoseRun run = done(id);
    List<SkinDoseRunRows.Result> results =
        database.call(connection -> SkinDoseRunRows.results(connection, id));
    JsonObject json = new SkinDoseRunComparison(run, results).json();
    return out -> {
      JsonWriter writer =
          Json.createWriterFactory(Map.of()).createWriter(out, StandardCharsets.UTF_8);
      writer.write(json);
    };
  }

  @Override
  public Document map(long id, int variant, Integer minus) {
    done(id);
    List<SkinDoseRunRows.Result> results =
        database.call(connection -> SkinDoseRunRows.results(connection, id));
    SkinDoseRunRows.Result shown = result(results, variant);
    float[] doses = shown.doses();
    SkinSurface surface = new SkinSurface(shown.skin());
    if (minus == null) {
      return out -> surface.write(cell -> doses[cell], out);
    }
    SkinDoseRunRows.Result other = result(results, minus);
    if (!shown.onSkinOf(other)) {
      throw new IllegalArgumentException(
          "Variants "
              + variant
              + " and "
              + minus
              + " have different skins: no difference by cell.");
    }
    float[] otherDoses = other.doses();
    return out -> surface.write(cell -> doses[cell] - otherDoses[cell], out);
  }

  private static SkinDoseRunRows.Result result(List<SkinDoseRunRows.Result> results, int variant) {
    return results.stream()
        .filter(result -> result.number() == variant)
        .findFirst()
        .orElseThrow(() -> new SkinDoseAbsent("The run has no variant " + variant + "."));
  }

  private SkinDoseRun done(long id) {
    SkinDoseRun run = byId(id).orElseThrow(() -> new SkinDoseAbsent("There is no run " + id + "."));
    switch (run.state()) {
      case "DONE" -> {
        return run;
      }
      case "CANCELED" ->
          throw new SkinDoseRunUnfinished("Run " + id + " was canceled; start it again.");
      case "FAILED" -> throw new SkinDoseRunUnfinished("Run " + id + " failed. " + run.error());
      default ->
          throw new SkinDoseRunUnfinished(
              "Run "
                  + id
                  + " is not done yet: "
                  + Math.round(100 * run.progress())
                  + " %. Its address with /status tells when it is.");
    }
  }

  @Override
  public boolean cancel(long id) {
    return database.transaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(CANCEL)) {
            statement.setLong(1, id);
            if (statement.executeUpdate() == 0) {
              return false;
            }
          }
          ids(connection, LOCK, id);
          JobsJdbc.cancel(connection, ids(connection, WANTED_BY_NO_OTHER, id));
          return true;
        });
  }

  private static List<Long> ids(Connection connection, String sql, long run) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, run);
      List<Long> jobs = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          jobs.add(row.getLong(1));
        }
      }
      return jobs;
    }
  }
}
