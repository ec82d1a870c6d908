package org.arcdose.service.operations;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.arcdose.archive.Archive;
import org.arcdose.archive.Orders;
import org.arcdose.configuration.Section;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.service.dose.ArchiveCheck;
import org.arcdose.service.dose.ArchiveCheckHandler;
import org.arcdose.service.dose.ArchiveOrders;
import org.arcdose.service.dose.DeviceIdentity;
import org.arcdose.service.dose.DoseHandler;
import org.arcdose.service.dose.DoseRule;
import org.arcdose.service.dose.ObjectDose;
import org.arcdose.service.dose.ReportStandings;
import org.arcdose.service.dose.RereadHandler;
import org.arcdose.service.dose.RescanHandler;
import org.arcdose.service.dose.ScannedHistory;
import org.arcdose.service.dose.SkinDoseRequest;
import org.arcdose.service.dose.StoredReports;
import org.arcdose.service.dose.StudiesJdbc;
import org.arcdose.service.dose.StudyStandings;
import org.arcdose.service.intake.ArrivalFilter;
import org.arcdose.service.intake.Arriving;
import org.arcdose.service.intake.Changing;
import org.arcdose.service.intake.Dispatcher;
import org.arcdose.service.intake.Follower;
import org.arcdose.service.intake.Intake;
import org.arcdose.service.intake.LeaderLock;
import org.arcdose.service.intake.Pace;
import org.arcdose.service.jobs.EndedJobs;
import org.arcdose.service.jobs.JobHandler;
import org.arcdose.service.jobs.Ledger;
import org.arcdose.service.jobs.LedgerWatch;
import org.arcdose.service.jobs.RetryPolicy;
import org.arcdose.service.jobs.RunningJobs;
import org.arcdose.service.jobs.Worker;
import org.arcdose.service.patient.IdentityKeeper;
import org.arcdose.service.patient.IdentityPolicy;
import org.arcdose.service.patient.StoredIdentities;
import org.arcdose.service.schema.InboxPartitions;
import org.arcdose.service.site.LiveConfiguration;
import org.arcdose.service.skin.ArchivedSkinDose;
import org.arcdose.service.skin.DeviceSkinDose;
import org.arcdose.service.skin.SkinDoseHandler;
import org.arcdose.service.skin.SkinDoseObjectHandler;
import org.arcdose.service.skin.SkinDoseRunHandler;
import org.arcdose.service.skin.SkinDoseRunsJdbc;
import org.arcdose.service.skin.SkinDoseSite;
import org.arcdose.service.skin.SkinDoseStudies;
import org.arcdose.service.skin.SkinDoseUpkeep;
import org.arcdose.service.skin.SkinDoseUpkeepHandler;
import org.arcdose.service.skin.SkinDosesJdbc;
import org.arcdose.service.skin.StudySkinDose;
import org.arcdose.service.sql.Database;
import org.arcdose.service.view.SkinDoseRuns;
import org.arcdose.service.view.SkinDoses;
import org.arcdose.service.view.Studies;
import org.arcdose.skindose.dicom.Author;

/** The working parts and their threads; there is one once the schema and the site are usable. */
final class Engine implements AutoCloseable {
  private static final RetryPolicy AFTER_FAILURE =
      new RetryPolicy(Duration.ofSeconds(5), Duration.ofMinutes(10), ThreadLocalRandom::current);
  private static final RetryPolicy WHILE_AWAY =
      new RetryPolicy(Duration.ofSeconds(2), Duration.ofSeconds(30), ThreadLocalRandom::current);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
  private static final Duration BETWEEN_PAGES = Duration.ofMillis(200);
  private static final Duration LOOK_AT_FILE = Duration.ofSeconds(2);
  private static final Duration SETTLING = Duration.ofSeconds(2);
  private static final Duration CHECK_ARCHIVE = Duration.ofDays(1);
  private static final Duration HOUSEKEEPING = Duration.ofHours(1);

  private final Worker worker;
  private final Follower follower;
  private final LeaderLock lead;
  private final Orders orders;
  private final SkinDoses skinDoses;
  private final SkinDoseRuns skinDoseRuns;
  private final LiveConfiguration configuration;
  private final Supplier<SkinDoseSite> skinDose;
  private final Supplier<IdentityPolicy> policy;
  private final StoredIdentities storedIdentities;

  /** Whether those who go by it know what is in force; used by one thread. */
  private boolean configurationTold;

  private final Loop bells;
  private final Deque<Loop> loops = new ArrayDeque<>();

  Engine(
      Surroundings around,
      Archive archive,
      LiveConfiguration configuration,
      byte[] siteKey,
      Author author,
      Meters meters) {
    this.configuration = configuration;
    skinDose = configuration.part(SkinDoseSite::of);
    policy = configuration.part(IdentityPolicy::of);
    Database database = new Database(around.dataSource());
    storedIdentities = new StoredIdentities(database);
    Ledger ledger = new Ledger(database, AFTER_FAILURE, WHILE_AWAY);
    RunningJobs running = new RunningJobs();
    Supplier<IdentityKeeper> identities =
        configuration.part(root -> new IdentityKeeper(siteKey, IdentityPolicy.of(root)));
    ObjectDose dose =
        new ObjectDose(
            archive,
            DoseExtraction::extract,
            identities,
            configuration.part(DeviceIdentity::of),
            equipment -> skinDose.get().of(equipment).wanted() == DeviceSkinDose.Wanted.ALWAYS,
            around.reports());
    Studies studies = new StudiesJdbc(database, around.entities());
    skinDoses = new SkinDosesJdbc(database, studies, skinDose);
    skinDoseRuns = new SkinDoseRunsJdbc(database, studies, skinDose, this::ring);
    StudySkinDose skin = new StudySkinDose(database, studies, skinDose);
    ArchivedSkinDose archived =
        new ArchivedSkinDose(archive, database, studies, skinDose, author, ZoneId.systemDefault());
    SkinDoseStudies skinStudies = new SkinDoseStudies(database);
    Supplier<ArrivalFilter> filter = configuration.part(ArrivalFilter::of);
    DoseRule rule =
        new DoseRule(DoseExtraction::concerns, DoseRule.ENGINE_VERSION)
            .of(stored -> filter.get().accepts(stored));
    ScannedHistory history = new ScannedHistory(database, rule.last());
    orders = new ArchiveOrders(database, rule, around.clock(), this::ring);
    ReportStandings reports = new ReportStandings(database);
    StudyStandings standings =
        new StudyStandings(archive, DoseExtraction::extract, identities, reports);
    List<JobHandler> handlers =
        List.of(
            new DoseHandler(dose, this::ring),
            new RereadHandler(dose, new StoredReports(database)),
            new ArchiveCheckHandler(standings, reports, BETWEEN_PAGES),
            new RescanHandler(archive, history, this::ring, BETWEEN_PAGES, around.clock()),
            new SkinDoseHandler(skin),
            new SkinDoseRunHandler(database, studies, skinDose),
            new SkinDoseObjectHandler(archived),
            new SkinDoseUpkeepHandler(true, skinStudies, skin, skinDose, around.threads()),
            new SkinDoseUpkeepHandler(false, skinStudies, skin, skinDose, around.threads()));
    worker = new Worker(ledger, running, handlers, around.doorbell(), meters);
    Watchdog watch = new Watchdog(ledger, new LedgerWatch(database), running, around.doorbell());
    begin("leases", around, watch::keepLeases);
    bells = begin("bells", around, watch::ring);
    Dispatcher dispatcher = new Dispatcher(database, List.of(rule));
    Loop dispatch = begin("dispatcher", around, () -> dispatch(dispatcher));
    lead = new LeaderLock(around.dataSource());
    Intake intake = new Intake(database, rule::concerns);
    Pace pace = around.arrivals().isPresent() ? Pace.RECONCILING : Pace.FOLLOWING;
    follower = new Follower(archive, intake, lead, dispatch::wake, around.clock(), pace);
    Loop follow = begin("follower", around, follower::step);
    around
        .arrivals()
        .map(arrivals -> new Arriving(arrivals, intake, dispatch::wake, follow::wake))
        .ifPresent(arriving -> begin("arrivals", around, arriving::step));
    ArchiveCheck check = new ArchiveCheck(database, around.clock(), DoseRule.ENGINE_VERSION);
    Runnable lookAtAll =
        () -> {
          check.request();
          ring();
        };
    around
        .changes()
        .map(changes -> new Changing(changes, standings::update, lookAtAll, SETTLING))
        .ifPresent(changing -> begin("changes", around, changing::step));
    if (around.changes().isPresent() && check.requestAfter(Duration.ZERO)) {
      ring();
    }
    InboxPartitions partitions = new InboxPartitions(database);
    EndedJobs ended = new EndedJobs(database, List.of(DoseHandler.KIND, SkinDoseRequest.KIND));
    SkinDoseUpkeep upkeep = new SkinDoseUpkeep(database, around.clock());
    begin("configuration", around, () -> follow(upkeep));
    begin("housekeeping", around, () -> keep(partitions, ended, check));
  }

  private Loop begin(String name, Surroundings around, Loop.Step step) {
    Loop loop = new Loop(name, around.threads(), step);
    loops.push(loop);
    return loop;
  }

  private Duration dispatch(Dispatcher dispatcher) {
    Dispatcher.Dispatched done = dispatcher.dispatch();
    if (done.jobs() > 0) {
      bells.wake();
    }
    return done.full() ? Duration.ZERO : LOOK_AGAIN;
  }

  private Duration follow(SkinDoseUpkeep upkeep) {
    configurationTold &= !configuration.look();
    if (!configurationTold) {
      storedIdentities.obey(policy.get());
      if (upkeep.inForce(skinDose.get())) {
        ring();
      }
      configurationTold = true;
    }
    return LOOK_AT_FILE;
  }

  private Duration keep(InboxPartitions partitions, EndedJobs ended, ArchiveCheck check) {
    Section retention = configuration.get().root().group("retention");
    partitions.keep((int) retention.number("inboxDays"));
    ended.forget((int) retention.number("jobDays"));
    // Again: a job that began before a stricter policy may have ended after it.
    storedIdentities.obey(policy.get());
    if (check.requestAfter(CHECK_ARCHIVE)) {
      ring();
    }
    return HOUSEKEEPING;
  }

  Orders orders() {
    return orders;
  }

  Worker worker() {
    return worker;
  }

  Follower follower() {
    return follower;
  }

  SkinDoses skinDoses() {
    return skinDoses;
  }

  SkinDoseRuns skinDoseRuns() {
    return skinDoseRuns;
  }

  /** Looks for due jobs at once. */
  void ring() {
    bells.wake();
  }

  @Override
  public void close() {
    loops.forEach(Loop::close);
    lead.close();
  }
}
