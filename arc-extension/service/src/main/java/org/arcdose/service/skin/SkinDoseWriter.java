package org.arcdose.service.skin;

import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.RecordJson;
import org.arcdose.service.sql.PostgresText;
import org.arcdose.skindose.EventDose;
import org.arcdose.skindose.ProcedureDose;
import org.arcdose.skindose.SkinDoseResult;
import org.arcdose.skindose.UncertaintyBand;

/** Writes the skin dose of a study on the caller's transaction. */
final class SkinDoseWriter {
  /** What was read later stays. */
  private static final String TAKE_OUT =
      "DELETE FROM arcdose.skin_dose WHERE study_id = ? AND read_at <= ?";

  private static final String INSERT =
      """
      INSERT INTO arcdose.skin_dose (study_id, input_digest, settings_digest, engine_version,
        read_at, model, phantom, patient, sex, height_cm, mass_kg, psd_mgy, psd_1cm2_mgy,
        psd_left_cm, psd_posterior_cm, psd_cranial_cm, area_above_2gy_cm2, area_above_3gy_cm2,
        area_above_5gy_cm2, area_above_10gy_cm2, area_above_15gy_cm2, dap_fraction,
        upper_bound_mgy, band_low_mgy, band_median_mgy, band_high_mgy, band_replicas, grade,
        grade_reasons, warnings, tables, settings, cell_count, map)
      SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        ?, ?, ?::jsonb, ?::jsonb, ?, ?
      FROM arcdose.study WHERE id = ? FOR KEY SHARE
      ON CONFLICT (study_id) DO NOTHING""";

  private static final String PROCEDURE =
      """
      INSERT INTO arcdose.skin_dose_procedure (study_id, number, procedure_date, device,
        sop_instance_uids, table_offset_left_cm, table_offset_down_cm, table_offset_cranial_cm,
        kerma_factor_a, kerma_factor_b, calibrated, inherent_filtration_mm_al, event_count,
        at_peak_mgy)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String EVENTS =
      """
      INSERT INTO arcdose.skin_dose_event (study_id, number, procedure, irradiation_event_uid,
        started_at, status, reason, kerma_mgy, peak_mgy, at_peak_mgy, met, frame, tube, hvl_mm_al,
        field_side_cm, bound_mgy)
      SELECT ?, e.number, e.procedure, e.uid, e.started_at, e.status, e.reason, e.kerma, e.peak,
        e.at_peak, e.met, e.frame, e.tube, e.hvl, e.side, e.bound
      FROM unnest(?::integer[], ?::text[], ?::timestamp[], ?::text[], ?::text[],
        ?::double precision[], ?::double precision[], ?::double precision[],
        ?::double precision[], ?::text[], ?::integer[], ?::double precision[],
        ?::double precision[], ?::double precision[])
        WITH ORDINALITY e(procedure, uid, started_at, status, reason, kerma, peak, at_peak, met,
          frame, tube, hvl, side, bound, number)""";

  /**
   * What is written.
   *
   * @param input stands for the reports
   * @param settings stands for what was set
   * @param readAt when the reports were read
   */
  record Draft(
      ComputedSkinDose computed,
      List<StoredProcedure> procedures,
      DeviceSkinDoses devices,
      String input,
      String settings,
      OffsetDateTime readAt) {}

  private final Connection connection;

  SkinDoseWriter(Connection connection) {
    this.connection = connection;
  }

  /**
   * Replaces the study's skin dose.
   *
   * @return false if a later one is there or the study is gone: then nothing has changed
   */
  boolean replace(long study, Draft draft) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TAKE_OUT)) {
      statement.setLong(1, study);
      statement.setObject(2, draft.readAt());
      statement.executeUpdate();
    }
    if (insert(study, draft) == 0) {
      return false;
    }
    procedures(study, draft);
    events(study, draft.computed().result().events());
    return true;
  }

  private int insert(long study, Draft draft) throws SQLException {
    SkinDoseResult result = draft.computed().result();
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      Parameters row = new Parameters(statement);
      row.add(draft.input()).add(draft.settings()).add(result.provenance().modelVersion());
      row.add(draft.readAt()).add(result.model()).add(result.phantom()).add(result.patient());
      var person = draft.computed().person();
      row.add(person.sex().name()).add(person.heightCm()).add(person.massKg());
      row.add(result.psdMgy()).add(result.psd1cm2Mgy());
      for (int axis = 0; axis < 3; axis++) {
        row.add(result.psdPositionCm() == null ? null : result.psdPositionCm().get(axis));
      }
      for (String level : List.of("2", "3", "5", "10", "15")) {
        row.add(result.areaAboveCm2().get(level));
      }
      row.add(result.dapFraction()).add(result.upperBoundMgy());
      band(row, result.band());
      row.add(result.grade().name());
      row.add(texts(result.gradeReasons())).add(texts(result.warnings()));
      row.add(json(result.provenance().tables())).add(json(result.provenance().settings()));
      row.add(draft.computed().dose().skin().cells().size());
      row.add(MapBytes.of(draft.computed().map()));
      row.add(study);
      return statement.executeUpdate();
    }
  }

  private static void band(Parameters row, UncertaintyBand band) throws SQLException {
    if (band == null) {
      row.absent(Types.DOUBLE).absent(Types.DOUBLE).absent(Types.DOUBLE).absent(Types.INTEGER);
    } else {
      row.add(band.lowMgy()).add(band.medianMgy()).add(band.highMgy()).add(band.replicas());
    }
  }

  private void procedures(long study, Draft draft) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(PROCEDURE)) {
      for (int i = 0; i < draft.procedures().size(); i++) {
        StoredProcedure procedure = draft.procedures().get(i);
        ProcedureDose dose = draft.computed().result().procedures().get(i);
        DeviceSkinDose device = draft.devices().of(procedure.equipment());
        Parameters row = new Parameters(statement).add(study).add(i + 1).add(procedure.date());
        row.add(PostgresText.of(procedure.device()));
        row.add(texts(procedure.reports().stream().map(DoseReport::sopInstanceUid).toList()));
        row.add(device.offsetCm().x()).add(device.offsetCm().y()).add(device.offsetCm().z());
        row.add(device.kermaFactors().get(0)).add(device.kermaFactors().get(1));
        row.add(device.calibrated()).add(device.inherentFiltrationMmAl());
        row.add(dose.events()).add(dose.atPeakMgy());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void events(long study, List<EventDose> events) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(EVENTS)) {
      Parameters row = new Parameters(statement).add(study);
      row.add(column("integer", events, event -> Integer.valueOf(event.procedure())));
      row.add(column("text", events, event -> PostgresText.of(event.uid())));
      row.add(column("text", events, EventDose::startedAt));
      row.add(column("text", events, event -> event.status().name()));
      row.add(column("text", events, event -> PostgresText.of(event.reason())));
      row.add(column("float8", events, EventDose::kermaMgy));
      row.add(column("float8", events, EventDose::peakMgy));
      row.add(column("float8", events, EventDose::atPeakMgy));
      row.add(column("float8", events, EventDose::met));
      row.add(column("text", events, EventDose::frame));
      row.add(column("integer", events, EventDose::tube));
      row.add(column("float8", events, EventDose::hvlMmAl));
      row.add(column("float8", events, EventDose::fieldSideCm));
      row.add(column("float8", events, EventDose::boundMgy));
      statement.executeUpdate();
    }
  }

  private java.sql.Array column(
      String type, List<EventDose> events, Function<EventDose, Object> value) throws SQLException {
    return connection.createArrayOf(
        type,
        events.stream()
            .map(value)
            .map(v -> v instanceof java.time.LocalDateTime time ? time.toString() : v)
            .toArray());
  }

  private java.sql.Array texts(List<String> texts) throws SQLException {
    return connection.createArrayOf("text", texts.stream().map(PostgresText::of).toArray());
  }

  private static String json(Map<String, String> map) {
    StringWriter text = new StringWriter();
    RecordJson.write(map, text);
    return text.toString();
  }

  /** Sets the parameters of a statement one after the other. */
  private static final class Parameters {
    private final PreparedStatement statement;
    private int next = 1;

    Parameters(PreparedStatement statement) {
      this.statement = statement;
    }

    Parameters add(Object value) throws SQLException {
      statement.setObject(next++, value);
      return this;
    }

    Parameters add(Double value) throws SQLException {
      return value == null ? absent(Types.DOUBLE) : add((Object) value);
    }

    Parameters absent(int type) throws SQLException {
      statement.setNull(next++, type);
      return this;
    }
  }
}
