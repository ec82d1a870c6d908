package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.arcdose.launcher.PostgresCluster;
import org.arcdose.launcher.Stack;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What ArcDose needs goes away for a minute and comes back: it waits, says so and resumes. */
@ExtendWith(RunningSystem.class)
class OutageIT {
  private static final Duration OUTAGE = Duration.ofMinutes(1);
  private static final Duration RECOVERY = Duration.ofMinutes(1);
  private final SyntheticStudies studies = new SyntheticStudies(33);

  @Test
  void the_database_is_away_for_a_minute_while_studies_arrive(
      Stack stack, ArcDoseClient arcDose, Modality modality)
      throws IOException, InterruptedException {
    long server = stack.wildFly().process().pid();
    modality.send(sound(1, 20));
    stack.postgres().close();
    modality.send(sound(21, 40));
    Thread.sleep(OUTAGE.toMillis());
    assertEquals("{\"state\":\"DEGRADED\"}", healthForAnybody(stack));
    stack.restartPostgres();

    assertAllArrive(arcDose, sound(1, 40));
    assertEquals(server, stack.wildFly().process().pid(), "the server stayed up");
    assertTrue(stack.wildFly().running());
  }

  @Test
  void a_database_that_breaks_off_at_the_commit_costs_no_report(
      Stack stack, ArcDoseClient arcDose, Modality modality) throws SQLException {
    try (Connection connection = connection(stack.postgres());
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE SEQUENCE arcdose.commits;
          CREATE FUNCTION arcdose.break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            IF nextval('arcdose.commits') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid());
            END IF; RETURN NULL; END $$;
          CREATE CONSTRAINT TRIGGER break_off AFTER INSERT ON arcdose.dose_report
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION arcdose.break_off()""");
      try {
        modality.send(sound(201, 201));
        assertAllArrive(arcDose, sound(201, 201));
      } finally {
        statement.execute(
            "DROP FUNCTION arcdose.break_off CASCADE; DROP SEQUENCE arcdose.commits CASCADE");
      }
    }
  }

  private static Connection connection(PostgresCluster postgres) throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
  }

  @Test
  void the_archive_is_away_for_a_minute(Stack stack, ArcDoseClient arcDose, Modality modality)
      throws InterruptedException {
    modality.send(sound(101, 120));
    stack.orthanc().kill();
    Await.until(
        "health says the archive is away",
        Duration.ofSeconds(20),
        () -> arcDose.json("/api/health").getString("state").equals("DEGRADED"));
    Thread.sleep(OUTAGE.toMillis());
    stack.restartOrthanc();
    modality.send(sound(121, 140));

    assertAllArrive(arcDose, sound(101, 140));
    Await.until(
        "health is up again",
        RECOVERY,
        () -> arcDose.json("/api/health").getString("state").equals("UP"));
  }

  /** Without a password, since none can be checked while the database is away. */
  private static String healthForAnybody(Stack stack) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(stack.url() + "/api/health")).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body().strip();
  }

  private List<SyntheticObject> sound(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(studies::ct).toList();
  }

  private static void assertAllArrive(ArcDoseClient arcDose, List<SyntheticObject> objects) {
    for (SyntheticObject object : objects) {
      String path = "/api/studies/" + object.studyInstanceUid();
      Await.until("a study sent", RECOVERY, () -> arcDose.get(path).statusCode() == 200);
      assertEquals(
          1,
          arcDose.json("/api/jobs?subject=" + object.studyInstanceUid()).getInt("total"),
          "jobs of one report");
    }
  }
}
