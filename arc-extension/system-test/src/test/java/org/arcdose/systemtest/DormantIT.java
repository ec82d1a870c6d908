package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.arcdose.launcher.Stack;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A schema ArcDose must not touch makes it dormant, not dead; nothing is lost meanwhile. */
@ExtendWith(RunningSystem.class)
class DormantIT {
  private static final String OF_A_NEWER_ARCDOSE =
      """
      INSERT INTO arcdose.schema_history (installed_rank, version, description, type, script,
          checksum, installed_by, execution_time, success)
        VALUES (9999, '20990101000000', 'newer', 'SQL', 'V20990101000000__newer.sql', 0, 'test', 0, true)
      """;

  @Test
  void a_newer_schema_is_left_alone_and_the_status_page_says_so(
      Stack stack, ArcDoseClient arcDose, Modality modality) throws SQLException {
    execute(stack, OF_A_NEWER_ARCDOSE);
    stack.restartWildFly();
    SyntheticObject ct = new SyntheticStudies(55).ct(1);
    modality.send(ct);

    HttpResponse<String> health = arcDose.get("/api/health");
    assertEquals(503, health.statusCode());
    assertTrue(health.body().contains("DORMANT"), health::body);
    assertEquals(503, arcDose.get("/api/studies").statusCode());
    try (Browser browser = new Browser()) {
      Page page = browser.openAs("admin", stack.adminPassword(), stack.url() + "/status.xhtml");
      page.locator("#checks", new Page.LocatorOptions().setHasText("newer")).waitFor();
    }

    execute(stack, "DELETE FROM arcdose.schema_history WHERE installed_rank = 9999");
    Await.until(
        "ArcDose wakes by itself and reads what was stored meanwhile",
        Duration.ofSeconds(90),
        () -> arcDose.get("/api/studies/" + ct.studyInstanceUid()).statusCode() == 200);
  }

  private static void execute(Stack stack, String sql) throws SQLException {
    var postgres = stack.postgres();
    try (Connection connection =
            DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
