package org.arcdose.service.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.arcdose.archive.InstanceStored;
import org.arcdose.archive.Position;
import org.arcdose.service.sql.Database;

/**
 * Takes in what an archive stored: the rows and how far the archive has been followed are one
 * commit, so nothing is seen twice and nothing is skipped, wherever the server dies.
 */
public final class Intake {
  private static final String MOVE =
      """
      UPDATE arcdose.follow_position SET token = ?, moved_at = now()
      WHERE archive = ? AND token = ?""";

  private static final String POSITION =
      """
      WITH known AS (SELECT token FROM arcdose.follow_position WHERE archive = ?),
        made AS (INSERT INTO arcdose.follow_position (archive, token)
          SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM known) ON CONFLICT DO NOTHING RETURNING token)
      SELECT token FROM known UNION ALL SELECT token FROM made""";

  private final Database database;
  private final Predicate<InstanceStored> concerned;

  /**
   * @param concerned of which objects jobs may follow; nobody looks at the others again, which is
   *     most of what an archive stores
   */
  public Intake(Database database, Predicate<InstanceStored> concerned) {
    this.database = database;
    this.concerned = concerned;
  }

  /** How far the archive has been followed; its beginning if it never was. */
  public Position position(String archive) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(POSITION)) {
            statement.setString(1, archive);
            statement.setString(2, archive);
            statement.setString(3, Position.START.token());
            try (ResultSet row = statement.executeQuery()) {
              return row.next() ? new Position(row.getString(1)) : Position.START;
            }
          }
        });
  }

  /**
   * Takes in what was told outside the archive's history; the position stays.
   *
   * @return how many objects had not been told before
   */
  public int accept(List<InstanceStored> stored) {
    return database.transaction(connection -> Inbox.insert(connection, stored, concerned));
  }

  /**
   * Takes in one stretch of the archive's history.
   *
   * @param after where the stretch begins
   * @param stored what was stored in it, may be empty
   * @param next where the stretch ends
   * @return false if the archive has been followed from {@code after} by somebody else; then
   *     nothing was taken in
   */
  public boolean accept(
      String archive, Position after, List<InstanceStored> stored, Position next) {
    return database.transaction(
        connection -> {
          if (!move(connection, archive, after, next)) {
            return false;
          }
          if (!stored.isEmpty()) {
            Inbox.insert(connection, stored, concerned);
          }
          return true;
        });
  }

  private static boolean move(Connection connection, String archive, Position after, Position next)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
      statement.setString(1, next.token());
      statement.setString(2, archive);
      statement.setString(3, after.token());
      return statement.executeUpdate() == 1;
    }
  }
}
