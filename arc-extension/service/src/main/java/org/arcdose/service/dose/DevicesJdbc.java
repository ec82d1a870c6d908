package org.arcdose.service.dose;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.PostgresText;
import org.arcdose.service.view.DeviceRow;
import org.arcdose.service.view.Devices;

/** The device table. */
public final class DevicesJdbc implements Devices {
  private static final String ALL =
      """
      SELECT d.id, d.display_name, coalesce(d.modality, '') AS modality, e.manufacturer,
        e.manufacturer_model_name, e.station_name, e.institution_name,
        e.institutional_department_name, e.device_serial_number, e.software_versions,
        e.device_observer_uid, coalesce(r.reports, 0) AS reports, r.last_study
      FROM arcdose.device d
      JOIN LATERAL (SELECT * FROM arcdose.equipment WHERE device_id = d.id ORDER BY id DESC LIMIT 1) e
        ON true
      LEFT JOIN (SELECT q.device_id, count(*) AS reports, max(s.study_date) AS last_study
          FROM arcdose.dose_report p JOIN arcdose.equipment q ON q.id = p.equipment_id
          JOIN arcdose.study s ON s.id = p.study_id
          WHERE p.superseded_by IS NULL AND p.counts GROUP BY q.device_id) r ON r.device_id = d.id
      ORDER BY lower(d.display_name), d.id""";

  private static final String CHANGE =
      """
      UPDATE arcdose.device d SET display_name = ?, modality = nullif(?, '')
      FROM (SELECT id, modality FROM arcdose.device WHERE id = ? FOR UPDATE) before
      WHERE d.id = before.id RETURNING d.modality IS DISTINCT FROM before.modality""";

  /** After the device, as whoever saves a report does, and in the order of their ids. */
  private static final String LOCK_STUDIES =
      """
      SELECT id FROM arcdose.study WHERE id IN (SELECT r.study_id FROM arcdose.dose_report r
        JOIN arcdose.equipment e ON e.id = r.equipment_id WHERE e.device_id = ?)
      ORDER BY id FOR UPDATE""";

  private static final String SORT_REPORTS =
      """
      UPDATE arcdose.dose_report r SET modality = coalesce(d.modality, r.reported_modality)
      FROM arcdose.equipment e JOIN arcdose.device d ON d.id = e.device_id
      WHERE e.id = r.equipment_id AND d.id = ? AND r.reported_modality IN ('RF', 'DX')
        AND r.modality <> coalesce(d.modality, r.reported_modality)""";

  private static final String SORT_STUDIES =
      """
      UPDATE arcdose.study s SET modalities = n.modalities
      FROM (SELECT r.study_id, array_agg(DISTINCT r.modality) AS modalities
        FROM arcdose.dose_report r WHERE r.superseded_by IS NULL AND r.study_id IN (
          SELECT o.study_id FROM arcdose.dose_report o
          JOIN arcdose.equipment e ON e.id = o.equipment_id WHERE e.device_id = ?)
        GROUP BY r.study_id) n
      WHERE s.id = n.study_id AND s.modalities <> n.modalities""";

  private final Database database;

  public DevicesJdbc(Database database) {
    this.database = database;
  }

  @Override
  public List<DeviceRow> all() {
    return database.call(
        connection -> {
          List<DeviceRow> devices = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(ALL);
              ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              devices.add(device(row));
            }
          }
          return devices;
        });
  }

  @Override
  public boolean change(long id, String displayName, String modality) {
    return database.transaction(
        connection -> {
          Boolean sorted = change(connection, id, displayName, modality);
          if (Boolean.TRUE.equals(sorted)) {
            List<Long> studies = lockStudies(connection, id);
            execute(connection, SORT_REPORTS, id);
            execute(connection, SORT_STUDIES, id);
            SkinDoseRequest.enter(connection, studies, false, SkinDoseRequest.LATER);
          }
          return sorted != null;
        });
  }

  private static List<Long> lockStudies(Connection connection, long id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOCK_STUDIES)) {
      statement.setLong(1, id);
      List<Long> studies = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          studies.add(row.getLong(1));
        }
      }
      return studies;
    }
  }

  /** Whether its modality is another one now; null if there is no such device. */
  private static Boolean change(Connection connection, long id, String name, String modality)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CHANGE)) {
      statement.setString(1, PostgresText.of(name));
      statement.setString(2, modality);
      statement.setLong(3, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getBoolean(1) : null;
      }
    }
  }

  private static void execute(Connection connection, String sql, long id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, id);
      statement.execute();
    }
  }

  private static DeviceRow device(ResultSet row) throws SQLException {
    return new DeviceRow(
        row.getLong("id"),
        row.getString("display_name"),
        row.getString("modality"),
        row.getString("manufacturer"),
        row.getString("manufacturer_model_name"),
        row.getString("station_name"),
        row.getString("institution_name"),
        row.getString("institutional_department_name"),
        row.getString("device_serial_number"),
        row.getString("software_versions"),
        row.getString("device_observer_uid"),
        row.getLong("reports"),
        row.getObject("last_study", LocalDate.class));
  }
}
