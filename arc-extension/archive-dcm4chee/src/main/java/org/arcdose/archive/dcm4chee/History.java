package org.arcdose.archive.dcm4chee;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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

  /** Reading on from a key so near needs no better one. */
  private static final long NEAR = 1000;

  private static final String INSTANCES =
      """
      SELECT i.pk, st.study_iuid, se.series_iuid, i.sop_iuid, i.sop_cuid, se.sending_aet,
        se.receiving_aet, i.created_time, now() AS read_at
      FROM public.instance i
        JOIN public.series se ON se.pk = i.series_fk
        JOIN public.study st ON st.pk = se.study_fk
      """;

  private static final String PAGE = INSTANCES + "WHERE i.pk > ? ORDER BY i.pk LIMIT ?";

  private static final String OF_STUDY =
      INSTANCES
          + "WHERE st.study_iuid = ? AND se.series_iuid = coalesce(?, se.series_iuid)"
          + " AND i.sop_iuid = coalesce(?, i.sop_iuid) ORDER BY i.pk";

  private static final String ENDS =
      "SELECT coalesce(min(pk), 1) - 1, coalesce(max(pk), 0) FROM public.instance";

  private static final String NEXT =
      "SELECT pk, created_time FROM public.instance WHERE pk > ? ORDER BY pk LIMIT 1";

  private static final String STUDIES_OF =
      "SELECT study_iuid FROM public.study WHERE patient_fk = ANY (?::bigint[] || ARRAY("
          + "SELECT patient_fk FROM public.patient_id WHERE pat_id = ANY (?)))";

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

  /**
   * What there is of a study.
   *
   * @param series only of it; null: of all
   * @param sop only it; null: all
   */
  List<InstanceStored> of(String study, String series, String sop) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(OF_STUDY)) {
      statement.setString(1, study);
      statement.setString(2, series);
      statement.setString(3, sop);
      List<InstanceStored> stored = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          stored.add(instance(row));
        }
      }
      return stored;
    }
  }

  /** Before everything stored from a moment on: keys and times rise together but for an overlap. */
  PkCursor before(Instant moment) throws SQLException {
    Instant early = moment.minus(OVERLAP);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement ends = connection.prepareStatement(ENDS);
        PreparedStatement next = connection.prepareStatement(NEXT);
        ResultSet end = ends.executeQuery()) {
      end.next();
      long low = end.getLong(1);
      long high = end.getLong(2);
      while (high - low > NEAR) {
        long middle = low + (high - low) / 2;
        next.setLong(1, middle);
        try (ResultSet row = next.executeQuery()) {
          if (row.next() && row.getTimestamp(2).toInstant().isBefore(early)) {
            low = row.getLong(1);
          } else {
            high = middle;
          }
        }
      }
      return PkCursor.at(low);
    }
  }

  /** Study Instance UIDs of patients by their numbers and IDs, of whichever issuer these are. */
  List<String> studiesOf(Collection<Long> patients, Collection<String> ids) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(STUDIES_OF)) {
      statement.setArray(1, connection.createArrayOf("bigint", patients.toArray()));
      statement.setArray(2, connection.createArrayOf("text", ids.toArray()));
      List<String> studies = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          studies.add(row.getString(1));
        }
      }
      return studies;
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
