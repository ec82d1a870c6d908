package org.arcdose.archive.dcm4chee;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.InstanceStored;
import org.arcdose.archive.StoredPage;

/**
 * What the archive stored, by its own tables in the order of {@code instance.pk}. Keys are given
 * before the commit, so a row can appear behind others: rows younger than the overlap are read
 * again at the next pass.
 */
final class History {
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  private static final String PAGE =
      """
      SELECT i.pk, st.study_iuid, se.series_iuid, i.sop_iuid, i.sop_cuid, se.sending_aet,
        se.receiving_aet, i.created_time, now() AS read_at
      FROM public.instance i
        JOIN public.series se ON se.pk = i.series_fk
        JOIN public.study st ON st.pk = se.study_fk
      WHERE i.pk > ? ORDER BY i.pk LIMIT ?""";

  private final DataSource dataSource;

  History(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  StoredPage after(PkCursor cursor, int limit) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(PAGE)) {
      statement.setLong(1, cursor.read());
      statement.setInt(2, limit);
      List<InstanceStored> stored = new ArrayList<>();
      PkCursor end = cursor;
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          InstanceStored instance = instance(row);
          Instant young = row.getTimestamp("read_at").toInstant().minus(OVERLAP);
          end = end.past(row.getLong("pk"), instance.storedAt().isBefore(young));
          stored.add(instance);
        }
      }
      boolean more = stored.size() == limit;
      return new StoredPage(stored, (more ? end : end.again()).position(), more);
    }
  }

  private static InstanceStored instance(ResultSet row) throws SQLException {
    String receivedBy = first(row.getString("receiving_aet"));
    return new InstanceStored(
        new InstanceReference(
            row.getString("study_iuid"),
            row.getString("series_iuid"),
            row.getString("sop_iuid"),
            receivedBy),
        row.getString("sop_cuid"),
        first(row.getString("sending_aet")),
        receivedBy,
        "",
        row.getTimestamp("created_time").toInstant());
  }

  /** A series received by several has all of them, separated by backslashes. */
  private static String first(String aets) {
    return aets == null ? "" : aets.split("\\\\", 2)[0];
  }
}
