package org.arcdose.service.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arcdose.dicom.sr.InstanceIdentity;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.PostgresText;

/**
 * The objects ArcDose stores itself. Each is entered before it is stored, so that whatever the
 * archive tells of it finds it here and causes nothing.
 */
public final class OwnObjects {
  private static final String ENTER =
      """
      INSERT INTO arcdose.own_object (sop_instance_uid, series_instance_uid, study_instance_uid,
        sop_class_uid, content_digest) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (sop_instance_uid) DO NOTHING""";

  private static final String STORED =
      "UPDATE arcdose.own_object SET stored_at = now() WHERE sop_instance_uid = ANY (?)";

  private static final String OF_STUDY =
      """
      SELECT sop_instance_uid, series_instance_uid, study_instance_uid, sop_class_uid,
        content_digest, stored_at
      FROM arcdose.own_object WHERE study_instance_uid = ? ORDER BY entered_at, sop_instance_uid""";

  private static final String AMONG =
      "SELECT sop_instance_uid FROM arcdose.own_object WHERE sop_instance_uid = ANY (?)";

  /**
   * An object of ours.
   *
   * @param contentDigest stands for what it says
   * @param storedAt null if the archive has not confirmed it
   */
  public record OwnObject(InstanceIdentity identity, String contentDigest, Instant storedAt) {}

  private final Database database;

  public OwnObjects(Database database) {
    this.database = database;
  }

  /** Enters what is about to be stored; what is there already stays. */
  public void enter(Collection<InstanceIdentity> objects, String contentDigest) {
    database.transaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
            for (InstanceIdentity object : objects) {
              statement.setString(1, object.sopInstanceUid());
              statement.setString(2, object.seriesInstanceUid());
              statement.setString(3, object.studyInstanceUid());
              statement.setString(4, object.sopClassUid());
              statement.setString(5, contentDigest);
              statement.addBatch();
            }
            return statement.executeBatch();
          }
        });
  }

  /** Notes that the archive has them. */
  public void stored(Collection<InstanceIdentity> objects) {
    database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(STORED)) {
            statement.setArray(
                1,
                connection.createArrayOf(
                    "text", objects.stream().map(InstanceIdentity::sopInstanceUid).toArray()));
            return statement.executeUpdate();
          }
        });
  }

  /** Those of a study, oldest first. */
  public List<OwnObject> ofStudy(String studyInstanceUid) {
    return database.call(connection -> ofStudy(connection, PostgresText.of(studyInstanceUid)));
  }

  /** The same on the caller's transaction. */
  public static List<OwnObject> ofStudy(Connection connection, String studyInstanceUid)
      throws SQLException {
    List<OwnObject> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(OF_STUDY)) {
      statement.setString(1, studyInstanceUid);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(of(row));
        }
      }
    }
    return found;
  }

  private static OwnObject of(ResultSet row) throws SQLException {
    OffsetDateTime storedAt = row.getObject("stored_at", OffsetDateTime.class);
    return new OwnObject(
        new InstanceIdentity(
            row.getString("study_instance_uid"),
            row.getString("series_instance_uid"),
            row.getString("sop_class_uid"),
            row.getString("sop_instance_uid")),
        row.getString("content_digest"),
        storedAt == null ? null : storedAt.toInstant());
  }

  /** Of some inbox rows, those that are not about objects of ours; on the caller's transaction. */
  public static List<InboxRow> others(Connection connection, List<InboxRow> rows)
      throws SQLException {
    Set<String> own = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement(AMONG)) {
      statement.setArray(
          1, connection.createArrayOf("text", rows.stream().map(OwnObjects::uid).toArray()));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          own.add(row.getString(1));
        }
      }
    }
    return own.isEmpty() ? rows : rows.stream().filter(row -> !own.contains(uid(row))).toList();
  }

  private static String uid(InboxRow row) {
    return row.stored().instance().sopInstanceUid();
  }
}
