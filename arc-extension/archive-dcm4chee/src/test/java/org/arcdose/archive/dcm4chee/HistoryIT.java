package org.arcdose.archive.dcm4chee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.arcdose.archive.InstanceStored;
import org.arcdose.archive.Position;
import org.arcdose.archive.StoredPage;
import org.arcdose.launcher.Ports;
import org.arcdose.launcher.PostgresCluster;
import org.arcdose.launcher.Scratch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Over tables with the columns of the archive's schema 5.34 that are read. */
class HistoryIT {
  private static Scratch scratch;
  private static PostgresCluster cluster;
  private static PGSimpleDataSource dataSource;

  @BeforeAll
  static void start() {
    scratch = Scratch.create("history-it");
    cluster = PostgresCluster.start(scratch.directory(), Ports.free());
    dataSource = new PGSimpleDataSource();
    dataSource.setUrl(cluster.jdbcUrl());
    dataSource.setUser(cluster.user());
    dataSource.setPassword(cluster.password());
  }

  @AfterAll
  static void stop() {
    cluster.close();
    scratch.close();
  }

  @BeforeEach
  void tables() throws SQLException {
    execute("DROP TABLE IF EXISTS public.instance, public.series, public.study");
    execute("CREATE TABLE public.study (pk bigint PRIMARY KEY, study_iuid varchar(255))");
    execute(
        "CREATE TABLE public.series (pk bigint PRIMARY KEY, series_iuid varchar(255),"
            + " sending_aet varchar(255), receiving_aet varchar(255), study_fk bigint)");
    execute(
        "CREATE TABLE public.instance (pk bigint PRIMARY KEY, sop_iuid varchar(255),"
            + " sop_cuid varchar(255), created_time timestamp(6), series_fk bigint)");
    execute("INSERT INTO public.study VALUES (1, '1.1')");
    execute("INSERT INTO public.series VALUES (1, '1.1.1', 'ANGIO', 'DCM4CHEE\\IOCM', 1)");
  }

  @Test
  void tells_who_sent_what_to_whom() throws SQLException {
    stored(1, "1 hour");
    InstanceStored found = after(Position.START, 10).stored().get(0);
    assertEquals("1.1", found.instance().studyInstanceUid());
    assertEquals("1.1.1", found.instance().seriesInstanceUid());
    assertEquals("1.1.1.1", found.instance().sopInstanceUid());
    assertEquals("ANGIO", found.callingAet());
    assertEquals("DCM4CHEE", found.calledAet());
  }

  @Test
  void old_objects_are_told_once_page_by_page() throws SQLException {
    for (int pk = 1; pk <= 5; pk++) {
      stored(pk, "1 hour");
    }
    StoredPage first = after(Position.START, 3);
    assertTrue(first.more());
    StoredPage second = after(first.next(), 3);
    assertFalse(second.more());
    assertEquals(List.of("1.1.1.4", "1.1.1.5"), uids(second));
    assertEquals(List.of(), uids(after(second.next(), 3)));
  }

  @Test
  void an_object_whose_commit_came_late_is_found_by_the_next_pass() throws SQLException {
    stored(1, "1 hour");
    stored(3, "1 minute");
    StoredPage pass = after(Position.START, 10);
    stored(2, "1 minute");
    assertEquals(List.of("1.1.1.2", "1.1.1.3"), uids(after(pass.next(), 10)));
  }

  private static StoredPage after(Position position, int limit) throws SQLException {
    return new History(dataSource).after(PkCursor.of(position), limit);
  }

  private static List<String> uids(StoredPage page) {
    return page.stored().stream().map(s -> s.instance().sopInstanceUid()).toList();
  }

  private static void stored(int pk, String ago) throws SQLException {
    execute(
        "INSERT INTO public.instance VALUES (%d, '1.1.1.%d', '1.2', now() - interval '%s', 1)"
            .formatted(pk, pk, ago));
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
