package org.arcdose.service.dose;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.archive.InstanceReference;
import org.arcdose.service.sql.Database;

/** The stored reports as the job that reads them again sees them. */
public final class StoredReports {
  /** Read before the job was entered, neither found gone since nor hidden by the archive. */
  private static final String TO_READ =
      """
      FROM arcdose.dose_report r JOIN arcdose.job j ON j.id = ?
      WHERE r.extracted_at < j.created_at AND r.rejection_value IS NULL
        AND (r.object_gone_at IS NULL OR r.object_gone_at < j.created_at)""";

  private static final String EXTENT =
      "SELECT (SELECT count(*) FROM arcdose.dose_report), (SELECT count(*) " + TO_READ + ")";

  private static final String PAGE =
      "SELECT p.id, s.study_instance_uid, p.series_instance_uid, p.sop_instance_uid FROM (SELECT r.*"
          + " "
          + TO_READ
          + " AND r.id > ? ORDER BY r.id LIMIT ?) p JOIN arcdose.study s ON s.id = p.study_id"
          + " ORDER BY p.id";

  private static final String OBJECT_GONE =
      "UPDATE arcdose.dose_report SET object_gone_at = now() WHERE id = ?";

  private final Database database;

  public StoredReports(Database database) {
    this.database = database;
  }

  /**
   * How much there is.
   *
   * @param all reports
   * @param toRead of them, what a job has still to read
   */
  record Extent(long all, long toRead) {}

  /** A stored report and its object. */
  record Stored(long id, InstanceReference instance) {}

  Extent extent(long job) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(EXTENT)) {
            statement.setLong(1, job);
            try (ResultSet row = statement.executeQuery()) {
              row.next();
              return new Extent(row.getLong(1), row.getLong(2));
            }
          }
        });
  }

  /** The next reports a job has to read, by their ids. */
  List<Stored> page(long job, long after, int size) {
    return database.call(
        connection -> {
          List<Stored> page = new ArrayList<>(size);
          try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setLong(1, job);
            statement.setLong(2, after);
            statement.setInt(3, size);
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                page.add(
                    new Stored(
                        row.getLong(1),
                        new InstanceReference(
                            row.getString(2), row.getString(3), row.getString(4), "")));
              }
            }
          }
          return page;
        });
  }

  /** Notes that the object of a report is no longer in the archive; the report stays. */
  void objectGone(long id) {
    database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(OBJECT_GONE)) {
            statement.setLong(1, id);
            return statement.executeUpdate();
          }
        });
  }
}
