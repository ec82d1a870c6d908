package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.arcdose.launcher.Stack;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class UpgradeIT {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  @Test
  void an_upgrade_finds_in_the_archive_what_the_older_version_could_not_read_and_doubles_nothing(
      Stack stack, ArcDoseClient arcDose, Modality modality) throws SQLException {
    SyntheticStudies studies = new SyntheticStudies(6600);
    SyntheticObject report = studies.ct(1);
    SyntheticObject image = studies.object(Kind.DX_IMAGE, 1);
    modality.send(List.of(report, image));
    Await.until("both are read", LIMIT, () -> reports(stack, report) + reports(stack, image) == 2);

    // As an older version leaves it that knows of reports but not of images.
    String reportUid = "'" + report.sopInstanceUid() + "'";
    String imageUid = "'" + image.sopInstanceUid() + "'";
    execute(
        stack,
        "UPDATE arcdose.dose_report SET engine_version = '1' WHERE sop_instance_uid = "
            + reportUid);
    execute(stack, "UPDATE arcdose.job SET version = '1' WHERE subject = " + reportUid);
    execute(stack, "DELETE FROM arcdose.dose_report WHERE sop_instance_uid = " + imageUid);
    execute(stack, "DELETE FROM arcdose.job WHERE subject = " + imageUid);
    execute(stack, "DELETE FROM arcdose.engine");
    stack.restartWildFly();

    Await.until("the archive is looked through", LIMIT, () -> done(stack, "rescan") == 1);
    Await.until("the image is read", LIMIT, () -> reports(stack, image) == 1);
    assertEquals(1, reports(stack, report), "reports of the CT report");
    assertEquals(0, ask(stack, "arcdose.dose_report WHERE engine_version = '1'"), "of version 1");
    assertEquals(1, ask(stack, "arcdose.job WHERE subject = " + imageUid), "jobs for the image");
    assertEquals(200, arcDose.get("/api/studies/" + image.studyInstanceUid()).statusCode());

    long doseJobs = ask(stack, "arcdose.job WHERE kind = 'dose'");
    assertEquals(202, arcDose.post("/api/upkeep/rescan").statusCode());
    Await.until("it is looked through again", LIMIT, () -> done(stack, "rescan") == 2);
    assertEquals(doseJobs, ask(stack, "arcdose.job WHERE kind = 'dose'"), "nothing more is found");
  }

  private static long reports(Stack stack, SyntheticObject object) {
    return ask(
        stack, "arcdose.dose_report WHERE sop_instance_uid = '" + object.sopInstanceUid() + "'");
  }

  private static long done(Stack stack, String kind) {
    return ask(stack, "arcdose.job WHERE state = 'DONE' AND kind = '" + kind + "'");
  }

  /** How many rows there are. */
  private static long ask(Stack stack, String rows) {
    try (Connection connection = connect(stack);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM " + rows)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(Stack stack, String sql) throws SQLException {
    try (Connection connection = connect(stack);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static Connection connect(Stack stack) throws SQLException {
    var postgres = stack.postgres();
    return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
  }
}
