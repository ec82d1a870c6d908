package org.arcdose.service.skin;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arcdose.service.view.SkinDoseAlert;
import org.arcdose.service.view.SkinDoseEvent;
import org.arcdose.service.view.SkinDoseFigures;

/** Reads the skin dose of a study on the caller's connection. */
final class SkinDoseRows {
  static final String FIGURES =
      """
      SELECT s.study_instance_uid, d.study_id, d.computed_at, d.engine_version, d.model, d.phantom,
        d.patient, d.psd_mgy, d.psd_1cm2_mgy, d.psd_left_cm, d.psd_posterior_cm, d.psd_cranial_cm,
        d.area_above_2gy_cm2, d.area_above_3gy_cm2, d.area_above_5gy_cm2, d.area_above_10gy_cm2,
        d.area_above_15gy_cm2, d.dap_fraction, d.upper_bound_mgy, d.band_low_mgy,
        d.band_median_mgy, d.band_high_mgy, d.band_replicas, d.grade, d.grade_reasons, d.warnings,
        d.tables, d.settings, EXISTS (SELECT 1 FROM arcdose.job j
          WHERE j.serial_key = 'skin-dose ' || s.id AND j.state IN ('QUEUED', 'RETRY_AT', 'RUNNING'))
          AS recomputing,
        (SELECT string_agg(DISTINCT e.reason, ' ') FROM arcdose.skin_dose_event e
          WHERE e.study_id = s.id AND d.psd_mgy IS NULL) AS not_computable
      FROM arcdose.study s JOIN arcdose.skin_dose d ON d.study_id = s.id
      WHERE s.study_instance_uid = ?""";

  private static final String PROCEDURES =
      "SELECT * FROM arcdose.skin_dose_procedure WHERE study_id = ? ORDER BY number";

  private static final String EVENTS =
      """
      SELECT e.* FROM arcdose.skin_dose_event e JOIN arcdose.study s ON s.id = e.study_id
      WHERE s.study_instance_uid = ? ORDER BY e.number""";

  static final String ALERTS =
      """
      SELECT a.*, s.study_instance_uid FROM arcdose.dose_alert a
      JOIN arcdose.study s ON s.id = a.study_id""";

  private final Connection connection;

  SkinDoseRows(Connection connection) {
    this.connection = connection;
  }

  /** Of the row a result set of {@link #FIGURES} stands at. */
  SkinDoseFigures figures(ResultSet row) throws SQLException {
    long study = row.getLong("study_id");
    Map<String, Double> areas = new LinkedHashMap<>();
    for (String level : List.of("2", "3", "5", "10", "15")) {
      areas.put(level, row.getDouble("area_above_" + level + "gy_cm2"));
    }
    return new SkinDoseFigures(
        row.getString("study_instance_uid"),
        instant(row, "computed_at"),
        row.getString("engine_version"),
        row.getBoolean("recomputing"),
        row.getString("model"),
        row.getString("phantom"),
        row.getString("patient"),
        row.getString("not_computable"),
        number(row, "psd_mgy"),
        number(row, "psd_1cm2_mgy"),
        number(row, "psd_left_cm") == null
            ? null
            : List.of(
                row.getDouble("psd_left_cm"),
                row.getDouble("psd_posterior_cm"),
                row.getDouble("psd_cranial_cm")),
        areas,
        number(row, "dap_fraction"),
        number(row, "upper_bound_mgy"),
        band(row),
        row.getString("grade"),
        texts(row.getArray("grade_reasons")),
        texts(row.getArray("warnings")),
        procedures(study),
        alerts(study),
        map(row.getString("settings")),
        map(row.getString("tables")));
  }

  private static SkinDoseFigures.Band band(ResultSet row) throws SQLException {
    int replicas = row.getInt("band_replicas");
    return row.wasNull()
        ? null
        : new SkinDoseFigures.Band(
            row.getDouble("band_low_mgy"),
            row.getDouble("band_median_mgy"),
            row.getDouble("band_high_mgy"),
            replicas);
  }

  private List<SkinDoseFigures.Procedure> procedures(long study) throws SQLException {
    List<SkinDoseFigures.Procedure> procedures = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(PROCEDURES)) {
      statement.setLong(1, study);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          procedures.add(
              new SkinDoseFigures.Procedure(
                  row.getInt("number"),
                  date(row, "procedure_date"),
                  row.getString("device"),
                  texts(row.getArray("sop_instance_uids")),
                  row.getInt("event_count"),
                  row.getDouble("at_peak_mgy"),
                  List.of(
                      row.getDouble("table_offset_left_cm"),
                      row.getDouble("table_offset_down_cm"),
                      row.getDouble("table_offset_cranial_cm")),
                  List.of(row.getDouble("kerma_factor_a"), row.getDouble("kerma_factor_b")),
                  date(row, "calibrated"),
                  row.getDouble("inherent_filtration_mm_al")));
        }
      }
    }
    return procedures;
  }

  private List<SkinDoseAlert> alerts(long study) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(ALERTS + " WHERE a.study_id = ? ORDER BY a.id")) {
      statement.setLong(1, study);
      return alerts(statement);
    }
  }

  /** The rows of a query that begins with {@link #ALERTS}. */
  static List<SkinDoseAlert> alerts(PreparedStatement statement) throws SQLException {
    List<SkinDoseAlert> alerts = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        alerts.add(
            new SkinDoseAlert(
                row.getLong("id"),
                row.getString("study_instance_uid"),
                row.getString("kind"),
                row.getDouble("level_gy"),
                row.getDouble("value"),
                row.getString("engine_version"),
                instant(row, "raised_at"),
                instant(row, "withdrawn_at"),
                number(row, "withdrawn_value")));
      }
    }
    return alerts;
  }

  List<SkinDoseEvent> events(String studyInstanceUid) throws SQLException {
    List<SkinDoseEvent> events = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(EVENTS)) {
      statement.setString(1, studyInstanceUid);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          events.add(event(row));
        }
      }
    }
    return events;
  }

  private static SkinDoseEvent event(ResultSet row) throws SQLException {
    return new SkinDoseEvent(
        row.getInt("number"),
        row.getInt("procedure"),
        row.getString("irradiation_event_uid"),
        row.getObject("started_at", LocalDateTime.class),
        row.getString("status"),
        row.getString("reason"),
        number(row, "kerma_mgy"),
        number(row, "peak_mgy"),
        number(row, "at_peak_mgy"),
        number(row, "met"),
        row.getString("frame"),
        row.getObject("tube", Integer.class),
        number(row, "hvl_mm_al"),
        number(row, "field_side_cm"),
        number(row, "bound_mgy"));
  }

  private static Double number(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Double.class);
  }

  private static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private static Map<String, String> map(String json) {
    Map<String, String> map = new LinkedHashMap<>();
    JsonObject object = Json.createReader(new StringReader(json)).readObject();
    object.keySet().stream().sorted().forEach(name -> map.put(name, object.getString(name)));
    return map;
  }
}
