package org.arcdose.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresClusterIT {
  private Scratch scratch;
  private PostgresCluster cluster;

  @BeforeEach
  void starts() {
    scratch = Scratch.create("postgres");
    cluster = PostgresCluster.start(scratch.directory().resolve("db"), Ports.free());
  }

  @AfterEach
  void ends() {
    cluster.close();
    assertFalse(cluster.running());
    scratch.close();
  }

  @Test
  void lets_its_user_in_with_the_kept_password_only() throws Exception {
    assertEquals("arcdose", ask("SELECT current_user"));
    assertEquals("on", ask("SHOW fsync"));
    assertEquals("127.0.0.1", ask("SHOW listen_addresses"));
    assertEquals(
        "off",
        ask(
            "SELECT CASE WHEN rolsuper THEN 'on' ELSE 'off' END FROM pg_roles WHERE rolname = current_user"));
    SQLException refused =
        assertThrows(
            SQLException.class,
            () -> DriverManager.getConnection(cluster.jdbcUrl(), cluster.user(), "wrong"));
    assertEquals("28P01", refused.getSQLState());
    Path password = scratch.directory().resolve("db/password");
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(password)));
  }

  @Test
  void keeps_committed_rows_through_a_kill() throws Exception {
    run("CREATE TABLE note(text text)");
    run("INSERT INTO note VALUES ('committed')");
    String password = cluster.password();
    cluster.kill();
    assertFalse(cluster.running());
    cluster = PostgresCluster.start(scratch.directory().resolve("db"), Ports.free());
    assertEquals("committed", ask("SELECT text FROM note"));
    assertEquals(password, cluster.password());
  }

  @Test
  void takes_over_from_a_launcher_that_was_killed() {
    PostgresCluster left = cluster;
    assertEquals(1, LeftOver.end(PostgresCluster.mark(scratch.directory().resolve("db"))));
    cluster = PostgresCluster.start(scratch.directory().resolve("db"), Ports.free());
    assertFalse(left.running());
    assertTrue(cluster.isReady());
  }

  @Test
  void a_failed_statement_leaves_no_data_in_the_log() throws Exception {
    run("CREATE TABLE patient(name text PRIMARY KEY)");
    run("INSERT INTO patient VALUES ('Doe^Jane')");
    assertThrows(SQLException.class, () -> run("INSERT INTO patient VALUES ('Doe^Jane')"));
    assertThrows(SQLException.class, () -> run("SELECT 'Doe^Jane'::int"));
    String log = Files.readString(scratch.directory().resolve("db/postgresql.log"));
    assertTrue(log.contains("duplicate key value"), log);
    assertFalse(log.contains("VALUES"), log);
  }

  @Test
  void says_when_the_database_user_cannot_reach_the_directory() throws Exception {
    Assumptions.assumeTrue(
        "root".equals(System.getProperty("user.name")), "only root hands the cluster over");
    Path closed = Files.createDirectory(scratch.directory().resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    LaunchException refusal =
        assertThrows(
            LaunchException.class, () -> PostgresCluster.start(closed.resolve("db"), Ports.free()));
    assertTrue(
        refusal.getMessage().startsWith("The user postgres, under whom PostgreSQL runs, cannot"),
        refusal.getMessage());
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String ask(String sql) throws SQLException {
    try (Connection connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(cluster.jdbcUrl(), cluster.user(), cluster.password());
  }
}
