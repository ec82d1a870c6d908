package org.arcdose.service.operations;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.arcdose.service.view.Health.Check;

/**
 * Asks database and broker now and then, so that nobody who looks at the health has to wait for
 * them. Used by one thread, read by many.
 */
final class Probes {
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration BELIEVED = Duration.ofSeconds(20);
  private static final int PING_SECONDS = 2;

  private record Answer(boolean up, Instant at) {}

  private final DataSource dataSource;
  private final Broker broker;
  private final InstantSource clock;
  private volatile Answer database;
  private volatile Answer messages;

  Probes(DataSource dataSource, Broker broker, InstantSource clock) {
    this.dataSource = dataSource;
    this.broker = broker;
    this.clock = clock;
    this.database = new Answer(false, clock.instant());
    this.messages = new Answer(false, clock.instant());
  }

  Duration step() {
    messages = new Answer(broker.answers(), clock.instant());
    database = new Answer(databaseAnswers(), clock.instant());
    return PAUSE;
  }

  private boolean databaseAnswers() {
    try (var connection = dataSource.getConnection()) {
      return connection.isValid(PING_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  Check database() {
    return check("database", database, "Answers.", "Does not answer; what arrives waits for it.");
  }

  Check broker() {
    return check(
        "broker", messages, "Takes messages.", "Takes no messages; jobs wait until it does.");
  }

  private Check check(String name, Answer answer, String good, String bad) {
    boolean fresh = answer.at().isAfter(clock.instant().minus(BELIEVED));
    boolean up = answer.up() && fresh;
    return new Check(name, up, up ? good : bad);
  }
}
