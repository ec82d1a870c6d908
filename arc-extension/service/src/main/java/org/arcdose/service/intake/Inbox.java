package org.arcdose.service.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.InstanceStored;
import org.arcdose.service.sql.PostgresText;

/** The inbox table. Everything here runs on the caller's transaction. */
final class Inbox {
  /** Two who are told of the same object at the same moment would each find it missing. */
  private static final String ALONE = "SELECT pg_advisory_xact_lock(7262017, 5)";

  private static final String INSERT =
      """
      INSERT INTO arcdose.inbox (study_instance_uid, series_instance_uid, sop_instance_uid,
        sop_class_uid, handle, calling_aet, called_aet, remote_host, stored_at, dispatched_at)
      SELECT study, series, sop, sop_class, handle, calling, called, host, at,
        CASE WHEN concerned THEN NULL ELSE now() END
      FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
        ?::text[], ?::text[], ?::timestamptz[], ?::boolean[]) WITH ORDINALITY
        AS told(study, series, sop, sop_class, handle, calling, called, host, at, concerned, place)
      WHERE NOT EXISTS (SELECT 1 FROM arcdose.inbox known
        WHERE known.sop_instance_uid = sop AND known.stored_at = at)
      ORDER BY place""";

  private static final String UNDISPATCHED =
      """
      SELECT id, received_at, study_instance_uid, series_instance_uid, sop_instance_uid,
        sop_class_uid, handle, calling_aet, called_aet, remote_host, stored_at
      FROM arcdose.inbox WHERE dispatched_at IS NULL ORDER BY id LIMIT ?""";

  private static final String MARK =
      """
      UPDATE arcdose.inbox i SET dispatched_at = now()
      FROM unnest(?::bigint[], ?::timestamptz[]) d(id, received_at)
      WHERE i.id = d.id AND i.received_at = d.received_at
        AND i.received_at BETWEEN ?::timestamptz AND ?::timestamptz""";

  private Inbox() {}

  /**
   * Adds what is not there yet: an adapter that tells at once and the archive's history tell the
   * same object.
   *
   * @param concerned of which objects jobs may follow; the others are done with at once
   * @return how many objects were new
   */
  static int insert(
      Connection connection, List<InstanceStored> stored, Predicate<InstanceStored> concerned)
      throws SQLException {
    try (PreparedStatement alone = connection.prepareStatement(ALONE);
        PreparedStatement statement = connection.prepareStatement(INSERT)) {
      alone.execute();
      List<Function<InstanceStored, String>> columns =
          List.of(
              s -> s.instance().studyInstanceUid(),
              s -> s.instance().seriesInstanceUid(),
              s -> s.instance().sopInstanceUid(),
              InstanceStored::sopClassUid,
              s -> s.instance().handle(),
              InstanceStored::callingAet,
              InstanceStored::calledAet,
              InstanceStored::remoteHost);
      int index = 1;
      for (Function<InstanceStored, String> column : columns) {
        Object[] values = stored.stream().map(column).map(PostgresText::of).toArray();
        statement.setArray(index++, connection.createArrayOf("text", values));
      }
      Object[] times = stored.stream().map(s -> s.storedAt().toString()).toArray();
      statement.setArray(index++, connection.createArrayOf("timestamptz", times));
      Object[] jobs = stored.stream().map(concerned::test).toArray();
      statement.setArray(index, connection.createArrayOf("boolean", jobs));
      return statement.executeUpdate();
    }
  }

  static List<InboxRow> undispatched(Connection connection, int limit) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UNDISPATCHED)) {
      statement.setInt(1, limit);
      List<InboxRow> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(
              new InboxRow(
                  row.getLong("id"),
                  instant(row, "received_at"),
                  new InstanceStored(
                      new InstanceReference(
                          row.getString("study_instance_uid"),
                          row.getString("series_instance_uid"),
                          row.getString("sop_instance_uid"),
                          row.getString("handle")),
                      row.getString("sop_class_uid"),
                      row.getString("calling_aet"),
                      row.getString("called_aet"),
                      row.getString("remote_host"),
                      instant(row, "stored_at"))));
        }
      }
      return found;
    }
  }

  /** The bounds on the time of receipt let the database leave all other days alone. */
  static void markDispatched(Connection connection, List<InboxRow> rows) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(MARK)) {
      Object[] times = rows.stream().map(row -> row.receivedAt().toString()).toArray();
      statement.setArray(
          1, connection.createArrayOf("bigint", rows.stream().map(InboxRow::id).toArray()));
      statement.setArray(2, connection.createArrayOf("timestamptz", times));
      statement.setString(3, oldest(rows).toString());
      statement.setString(
          4, rows.stream().map(InboxRow::receivedAt).max(Instant::compareTo).get().toString());
      statement.executeUpdate();
    }
  }

  private static Instant oldest(List<InboxRow> rows) {
    return rows.stream().map(InboxRow::receivedAt).min(Instant::compareTo).get();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
