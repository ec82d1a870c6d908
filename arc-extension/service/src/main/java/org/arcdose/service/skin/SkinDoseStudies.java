package org.arcdose.service.skin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.EquipmentDetails;
import org.arcdose.dose.Modality;
import org.arcdose.service.sql.Database;

/** The studies that have or may have a skin dose, as a job sees them that goes over all. */
public final class SkinDoseStudies {
  private static final String PAGE =
      """
      SELECT s.id, s.study_instance_uid, d.engine_version, d.settings_digest,
        coalesce(d.computed_at >= j.created_at, false),
        coalesce(d.band_replicas IS NULL AND d.psd_mgy > 0, false)
      FROM arcdose.study s JOIN arcdose.job j ON j.id = ?
      LEFT JOIN arcdose.skin_dose d ON d.study_id = s.id
      WHERE s.id > ? AND (s.modalities && ? OR d.study_id IS NOT NULL)
      ORDER BY s.id LIMIT ?""";

  private static final String COUNT =
      """
      SELECT count(*) FROM arcdose.study s LEFT JOIN arcdose.skin_dose d ON d.study_id = s.id
      WHERE s.modalities && ? OR d.study_id IS NOT NULL""";

  private static final String EQUIPMENT =
      """
      SELECT DISTINCT r.study_id, r.modality, q.manufacturer, q.manufacturer_model_name,
        q.station_name, q.institution_name, q.institutional_department_name,
        q.device_serial_number, q.software_versions, q.device_observer_uid
      FROM arcdose.dose_report r JOIN arcdose.equipment q ON q.id = r.equipment_id
      WHERE r.study_id = ANY (?) AND r.superseded_by IS NULL AND r.counts
        AND r.modality IN ('RF', 'DX')""";

  private final Database database;

  public SkinDoseStudies(Database database) {
    this.database = database;
  }

  /**
   * A study.
   *
   * @param engineVersion of its skin dose, null if it has none
   * @param settings stands for what its skin dose was computed with, null if it has none
   * @param done whether it was computed since the job was entered
   * @param lacksBand whether it has a peak without an uncertainty band
   * @param devices those whose reports are put on the skin
   */
  record Candidate(
      long id,
      String studyInstanceUid,
      String engineVersion,
      String settings,
      boolean done,
      boolean lacksBand,
      List<Equipment> devices) {
    /** Whether it has a skin dose it should not have. */
    boolean unwanted() {
      return devices.isEmpty() && engineVersion != null;
    }

    /** Whether its skin dose was not made with what is set now. */
    boolean outdated(SkinDoseSite site) {
      return unwanted()
          || (!devices.isEmpty()
              && !(SkinDoseComputation.VERSION.equals(engineVersion)
                  && site.digest(devices).equals(settings)));
    }
  }

  long count(SkinDoseSite site) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setArray(1, connection.createArrayOf("text", site.modalities().toArray()));
            try (ResultSet row = statement.executeQuery()) {
              row.next();
              return row.getLong(1);
            }
          }
        });
  }

  /** The next studies by their ids. */
  List<Candidate> page(long job, long after, int size, SkinDoseSite site) {
    return database.call(
        connection -> {
          List<Candidate> found = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setLong(1, job);
            statement.setLong(2, after);
            statement.setArray(3, connection.createArrayOf("text", site.modalities().toArray()));
            statement.setInt(4, size);
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                found.add(
                    new Candidate(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getBoolean(6),
                        new ArrayList<>()));
              }
            }
          }
          addDevices(connection, found, site);
          return found;
        });
  }

  private static void addDevices(Connection connection, List<Candidate> studies, SkinDoseSite site)
      throws SQLException {
    Map<Long, Candidate> byId = new HashMap<>();
    studies.forEach(study -> byId.put(study.id(), study));
    try (PreparedStatement statement = connection.prepareStatement(EQUIPMENT)) {
      statement.setArray(1, connection.createArrayOf("bigint", byId.keySet().toArray()));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          Equipment device =
              new Equipment(
                  row.getString(3),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6),
                  row.getString(7),
                  row.getString(8),
                  row.getString(9),
                  row.getString(10),
                  EquipmentDetails.NONE);
          if (site.concern(Modality.valueOf(row.getString(2)), device)) {
            byId.get(row.getLong(1)).devices().add(device);
          }
        }
      }
    }
  }
}
