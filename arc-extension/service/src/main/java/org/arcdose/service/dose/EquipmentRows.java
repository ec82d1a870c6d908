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
import org.arcdose.service.sql.PostgresText;

/** The equipment table: a device is known by everything it says of itself. */
final class EquipmentRows {
  /** Looks before it writes: a busy scanner's reports must not queue for its row. */
  private static final String FIND_OR_MAKE =
      """
      WITH known AS (SELECT id FROM arcdose.equipment WHERE identity_digest = ?),
        made AS (INSERT INTO arcdose.equipment (identity_digest, manufacturer,
            manufacturer_model_name, station_name, institution_name, institutional_department_name,
            device_serial_number, software_versions, device_observer_uid)
          SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM known)
          ON CONFLICT (identity_digest) DO NOTHING RETURNING id)
      SELECT id FROM known UNION ALL SELECT id FROM made""";

  private EquipmentRows() {}

  static long idOf(Connection connection, Equipment equipment) throws SQLException {
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
    String digest = digest(columns);
    try (PreparedStatement statement = connection.prepareStatement(FIND_OR_MAKE)) {
      statement.setString(1, digest);
      statement.setString(2, digest);
      for (int i = 0; i < columns.size(); i++) {
        statement.setString(3 + i, columns.get(i));
      }
      while (true) {
        try (ResultSet row = statement.executeQuery()) {
          if (row.next()) {
            return row.getLong(1);
          }
          // somebody else made it since this statement began; the next one sees it
        }
      }
    }
  }

  private static String digest(List<String> columns) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] text = String.join("\0", columns).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
