package org.arcdose.service.dose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.Modality;
import org.arcdose.service.sql.PostgresText;

/** The equipment table: a device is known by everything it says of itself. */
final class EquipmentRows {
  private static final String FIND =
      """
      SELECT e.id, d.modality FROM arcdose.equipment e JOIN arcdose.device d ON d.id = e.device_id
      WHERE e.identity_digest = ? FOR SHARE OF d""";

  private static final String MAKE =
      """
      WITH made AS (INSERT INTO arcdose.device (identity, display_name) VALUES (?, ?)
          ON CONFLICT (identity) DO UPDATE SET identity = excluded.identity RETURNING id)
      INSERT INTO arcdose.equipment (identity_digest, manufacturer, manufacturer_model_name,
        station_name, institution_name, institutional_department_name, device_serial_number,
        software_versions, device_observer_uid, device_id)
      SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, id FROM made
      ON CONFLICT (identity_digest) DO NOTHING""";

  private EquipmentRows() {}

  /**
   * A row.
   *
   * @param modality what staff say the projection studies of the device are, null if they say
   *     nothing
   */
  record Row(long id, Modality modality) {
    /** What a report counts as: computed tomography and mammography are never in doubt. */
    Modality effective(Modality reported) {
      boolean inDoubt = reported == Modality.RF || reported == Modality.DX;
      return modality != null && inDoubt ? modality : reported;
    }
  }

  /**
   * The row, whose device nobody changes until the transaction ends. Looks before it writes: a busy
   * scanner's reports must not queue for its row.
   */
  static Row of(Connection connection, Equipment equipment, String deviceIdentity)
      throws SQLException {
    List<String> columns =
        Stream.of(
                equipment.manufacturer(),
                equipment.manufacturerModelName(),
                equipment.stationName(),
                equipment.institutionName(),
                equipment.institutionalDepartmentName(),
                equipment.deviceSerialNumber(),
                equipment.softwareVersions(),
                equipment.deviceObserverUid())
            .map(PostgresText::of)
            .toList();
    String identity = PostgresText.of(deviceIdentity);
    // With the identity: the same words may stand for several devices.
    String digest = digest(identity + "\0" + String.join("\0", columns));
    while (true) {
      Row found = find(connection, digest);
      if (found != null) {
        return found;
      }
      // If somebody else makes it at the same moment, the next look finds it.
      make(connection, identity, DeviceIdentity.nameOf(equipment), digest, columns);
    }
  }

  private static Row find(Connection connection, String digest) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setString(1, digest);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return null;
        }
        String modality = row.getString(2);
        return new Row(row.getLong(1), modality == null ? null : Modality.valueOf(modality));
      }
    }
  }

  private static void make(
      Connection connection, String identity, String name, String digest, List<String> columns)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(MAKE)) {
      statement.setString(1, identity);
      statement.setString(2, PostgresText.of(name));
      statement.setString(3, digest);
      for (int i = 0; i < columns.size(); i++) {
        statement.setString(4 + i, columns.get(i));
      }
      statement.executeUpdate();
    }
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
