package org.arcdose.service.skin;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.arcdose.dose.RecordJson;
import org.arcdose.service.jobs.Job;
import org.arcdose.service.jobs.JobContext;
import org.arcdose.service.jobs.JobHandler;
import org.arcdose.service.jobs.JobOutcome;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Prospect;
import org.arcdose.service.sql.Database;
import org.arcdose.service.view.Studies;

/** Computes one set of parameters of what-if runs. */
public final class SkinDoseRunHandler implements JobHandler {
  private static final Done DONE = new Done("{}");

  private static final String WANTED =
      """
      SELECT x.id, x.digest, x.computed_at IS NOT NULL, x.parameters, s.study_instance_uid, r.events
      FROM arcdose.skin_dose_run_result x
      JOIN arcdose.skin_dose_run_variant v ON v.result_id = x.id
      JOIN arcdose.skin_dose_run r ON r.id = v.run_id
      LEFT JOIN arcdose.study s ON s.id = r.study_id
      WHERE x.job_id = ? LIMIT 1""";

  /** Only while the job is still this worker's. */
  private static final String SAVE =
      """
      UPDATE arcdose.skin_dose_run_result SET computed_at = now(), result = ?::jsonb, phantom = ?,
        sex = ?, height_cm = ?, mass_kg = ?, cell_count = ?, map = ?
      WHERE id = ? AND EXISTS (SELECT 1 FROM arcdose.job j
        WHERE j.id = ? AND j.fence = ? AND j.state = 'RUNNING')""";

  private record Wanted(
      long id, String digest, boolean computed, String parameters, String study, String events) {}

  private final Database database;
  private final Studies studies;
  private final Supplier<SkinDoseSite> site;

  public SkinDoseRunHandler(Database database, Studies studies, Supplier<SkinDoseSite> site) {
    this.database = database;
    this.studies = studies;
    this.site = site;
  }

  @Override
  public String kind() {
    return SkinDoseRunEntry.KIND;
  }

  @Override
  public JobOutcome run(JobContext context) {
    Optional<Wanted> found = wanted(context.job().id());
    if (found.isEmpty()) {
      return new Failed("ArcDose no longer has the study of this run.", Prospect.HOPELESS);
    }
    Wanted wanted = found.get();
    if (wanted.computed()) {
      return DONE;
    }
    SkinDoseParameters parameters = parameters(wanted.parameters());
    Optional<SkinDoseRunInput> input =
        wanted.events() == null
            ? SkinDoseRunInput.ofStudy(studies, wanted.study(), site.get())
            : Optional.of(SkinDoseRunInput.ofEvents(wanted.events()));
    if (input.isEmpty() || !input.get().digest(parameters).equals(wanted.digest())) {
      return new Failed(
          "The study's reports, what is set for its device, or the version of the model have"
              + " changed since the run was started; start it again.",
          Prospect.HOPELESS);
    }
    try {
      var progress = new SkinDoseRunProgress(context, parameters.replicaCount());
      ComputedSkinDose computed = input.get().compute(parameters, progress);
      return save(context.job(), wanted.id(), computed) ? DONE : lost();
    } catch (CancellationException e) {
      return lost();
    }
  }

  /** Nobody hears it: the ledger drops what comes of a job that was taken away. */
  private static JobOutcome lost() {
    return new Failed("The job was taken from this server.", Prospect.HOPEFUL);
  }

  private static SkinDoseParameters parameters(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      return SkinDoseParameters.of(object);
    } catch (InvalidParameters e) {
      throw new IllegalStateException("Stored parameters were valid once", e);
    }
  }

  private Optional<Wanted> wanted(long job) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(WANTED)) {
            statement.setLong(1, job);
            try (ResultSet row = statement.executeQuery()) {
              return row.next()
                  ? Optional.of(
                      new Wanted(
                          row.getLong(1),
                          row.getString(2),
                          row.getBoolean(3),
                          row.getString(4),
                          row.getString(5),
                          row.getString(6)))
                  : Optional.empty();
            }
          }
        });
  }

  private boolean save(Job job, long id, ComputedSkinDose computed) {
    StringWriter result = new StringWriter();
    RecordJson.write(computed.result(), result);
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            statement.setString(1, result.toString());
            statement.setString(2, computed.result().phantom());
            statement.setString(3, computed.person().sex().name());
            statement.setDouble(4, computed.person().heightCm());
            statement.setDouble(5, computed.person().massKg());
            statement.setInt(6, computed.dose().skin().cells().size());
            statement.setBytes(7, MapBytes.of(computed.map()));
            statement.setLong(8, id);
            statement.setLong(9, job.id());
            statement.setInt(10, job.fence());
            return statement.executeUpdate() == 1;
          }
        });
  }
}
