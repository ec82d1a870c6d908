package org.arcdose.service.dose;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.arcdose.archive.InstanceStored;
import org.arcdose.archive.Orders;
import org.arcdose.service.intake.InboxRow;
import org.arcdose.service.intake.OwnObjects;
import org.arcdose.service.jobs.NewJobs;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.PostgresText;

/** What the archive's rules can ask for: doses read again, skin doses computed again. */
public final class ArchiveOrders implements Orders {
  /** Names of the jobs. */
  public static final Set<String> JOBS = Set.of(DoseHandler.KIND, SkinDoseRequest.KIND);

  private static final String STUDIES =
      "SELECT id FROM arcdose.study WHERE study_instance_uid = ANY (?)";

  private final Database database;
  private final DoseRule rule;
  private final InstantSource clock;
  private final Runnable entered;

  /**
   * @param entered told when there are new jobs
   */
  public ArchiveOrders(Database database, DoseRule rule, InstantSource clock, Runnable entered) {
    this.database = database;
    this.rule = rule;
    this.clock = clock;
    this.entered = entered;
  }

  @Override
  public Set<String> jobs() {
    return JOBS;
  }

  @Override
  public int enter(String job, String number, List<InstanceStored> objects) {
    int jobs =
        database.transaction(
            connection ->
                switch (job) {
                  case DoseHandler.KIND -> dose(connection, number, objects);
                  case SkinDoseRequest.KIND -> skinDose(connection, objects);
                  default -> throw new IllegalArgumentException("There is no job " + job + ".");
                });
    if (jobs > 0) {
      entered.run();
    }
    return jobs;
  }

  private int dose(Connection connection, String number, List<InstanceStored> objects)
      throws SQLException {
    Instant now = clock.instant();
    List<InboxRow> rows = objects.stream().map(each -> new InboxRow(0, now, each)).toList();
    return NewJobs.enter(
        connection, rule.ordered(number).jobs(OwnObjects.others(connection, rows)));
  }

  private static int skinDose(Connection connection, List<InstanceStored> objects)
      throws SQLException {
    Object[] uids =
        objects.stream()
            .map(each -> PostgresText.of(each.instance().studyInstanceUid()))
            .distinct()
            .toArray();
    List<Long> studies = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(STUDIES)) {
      statement.setArray(1, connection.createArrayOf("text", uids));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          studies.add(row.getLong(1));
        }
      }
    }
    return SkinDoseRequest.enter(connection, studies, true, SkinDoseRequest.LATER);
  }
}
