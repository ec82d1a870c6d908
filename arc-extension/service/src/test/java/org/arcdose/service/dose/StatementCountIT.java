package org.arcdose.service.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.service.intake.InboxRow;
import org.arcdose.service.jobs.NewJob;
import org.arcdose.service.jobs.RunningJobs;
import org.arcdose.service.jobs.Worker;
import org.arcdose.service.patient.IdentityKeeper;
import org.arcdose.service.patient.IdentityPolicy;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.FakeArchive;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.Records;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A batch counts as one execution. */
@ExtendWith(TestDatabase.class)
class StatementCountIT {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(2026);

  /** Counts what reaches the driver. */
  private static final class Counter implements QueryExecutionListener {
    final AtomicInteger executions = new AtomicInteger();
    final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    DataSource around(DataSource dataSource) {
      return ProxyDataSourceBuilder.create(dataSource).listener(this).build();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      executions.incrementAndGet();
      statements.add(queries.get(0).getQuery().lines().findFirst().orElse(""));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    int reset() {
      statements.clear();
      return executions.getAndSet(0);
    }
  }

  @Test
  void a_small_ct_report_is_saved_in_at_most_11_executions_once_its_device_is_known(
      DataSource dataSource) {
    Counter counter = new Counter();
    try (Entities entities = Entities.on(counter.around(dataSource))) {
      entities.save(Reports.of(STUDIES.ct(1)), Reports.PATIENT, "1");
      assertTrue(counter.reset() <= 13, counter.statements::toString);
      entities.save(Reports.of(STUDIES.ct(2)), Reports.PATIENT, "1");
      assertTrue(counter.executions.get() <= 11, counter.statements::toString);
    }
  }

  @Test
  void a_report_of_316_events_is_saved_in_at_most_20_executions(DataSource dataSource) {
    Counter counter = new Counter();
    DoseReport one = Reports.of(STUDIES.fluoroscopy(1));
    List<ProjectionIrradiationEvent> events =
        IntStream.range(0, 316)
            .mapToObj(i -> one.projectionEvents().get(i % one.projectionEvents().size()))
            .toList();
    DoseReport report = Records.with(one, "projectionEvents", events);
    try (Entities entities = Entities.on(counter.around(dataSource))) {
      entities.save(report, Reports.PATIENT, "1");
      assertTrue(counter.executions.get() <= 20, counter.statements::toString);
    }
  }

  @Test
  void the_ledger_adds_two_executions_to_a_job(DataSource dataSource) {
    Counter counter = new Counter();
    Database database = new Database(counter.around(dataSource));
    FakeArchive archive = new FakeArchive();
    archive.add(STUDIES.ct(3));
    InboxRow row = new InboxRow(1, Instant.EPOCH, archive.stored().get(0));
    NewJob dose = new DoseRule(DoseExtraction::concerns, "1").jobs(List.of(row)).get(0);
    long job = Ledgers.enter(database, dose);
    DoseHandler handler =
        new DoseHandler(
            new ObjectDose(
                archive,
                DoseExtraction::extract,
                () -> new IdentityKeeper(new byte[32], IdentityPolicy.STRICT),
                () -> new DeviceIdentity(Set.of()),
                equipment -> false,
                (report, filing) -> {}),
            () -> {});
    Worker worker =
        new Worker(
            Ledgers.ledger(database),
            new RunningJobs(),
            List.of(handler),
            bells -> {},
            (kind, state, took) -> {});
    counter.reset();
    worker.run(job);
    assertEquals(2, counter.executions.get(), counter.statements::toString);
    assertEquals("DONE", Ledgers.ask(database, "SELECT state FROM arcdose.job"));
  }
}
