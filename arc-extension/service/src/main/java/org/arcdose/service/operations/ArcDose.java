package org.arcdose.service.operations;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arcdose.archive.Archive;
import org.arcdose.archive.Orders;
import org.arcdose.configuration.Configuration;
import org.arcdose.configuration.ConfigurationMistake;
import org.arcdose.service.dose.DevicesJdbc;
import org.arcdose.service.dose.DoseRule;
import org.arcdose.service.dose.Reread;
import org.arcdose.service.dose.Rescan;
import org.arcdose.service.dose.StudiesJdbc;
import org.arcdose.service.intake.FollowerStatus;
import org.arcdose.service.jobs.JobsJdbc;
import org.arcdose.service.patient.SiteHash;
import org.arcdose.service.schema.Schema;
import org.arcdose.service.schema.SchemaUnusable;
import org.arcdose.service.site.FirstUser;
import org.arcdose.service.site.LiveConfiguration;
import org.arcdose.service.site.SiteKey;
import org.arcdose.service.site.SiteUnusable;
import org.arcdose.service.skin.SkinDoseUpkeep;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.DatabaseFailure;
import org.arcdose.service.sql.StackText;
import org.arcdose.service.view.Devices;
import org.arcdose.service.view.Health;
import org.arcdose.service.view.Health.Check;
import org.arcdose.service.view.Jobs;
import org.arcdose.service.view.Operations;
import org.arcdose.service.view.SiteSettings;
import org.arcdose.service.view.SkinDoseRuns;
import org.arcdose.service.view.SkinDoses;
import org.arcdose.service.view.Studies;
import org.arcdose.service.view.Unavailable;
import org.arcdose.service.view.Upkeep;
import org.arcdose.skindose.dicom.Author;

/**
 * ArcDose as a whole: dormant until database, schema and site can be used, then at work. Whatever
 * keeps it from working is tried again and told, and never fails the deployment it is part of.
 */
public final class ArcDose implements Operations, AutoCloseable {
  private static final Logger LOG = System.getLogger(ArcDose.class.getName());
  private static final Duration DATABASE_AWAY = Duration.ofSeconds(2);
  private static final Duration DORMANT = Duration.ofSeconds(30);
  private static final Duration LOOK_AT_SWITCH = Duration.ofSeconds(2);

  private final Surroundings around;
  private final Database database;
  private final Meters meters = new Meters();
  private final Metrics metrics;
  private final Reread reread;
  private final Rescan rescan;
  private final SkinDoseUpkeep skinDoseUpkeep;
  private final Probes probes;
  private final Loop probing;
  private final Loop starting;
  private volatile Engine engine;
  private volatile LiveConfiguration configuration;
  private volatile List<String> mistakes = List.of();
  private volatile String asleep = "ArcDose is starting.";

  public ArcDose(Surroundings around) {
    this.around = around;
    this.database = new Database(around.dataSource());
    this.metrics = new Metrics(database, meters, around.arrivals());
    this.reread = new Reread(database, around.clock(), DoseRule.ENGINE_VERSION);
    this.rescan = new Rescan(database, around.clock(), DoseRule.ENGINE_VERSION);
    this.skinDoseUpkeep = new SkinDoseUpkeep(database, around.clock());
    this.probes = new Probes(around.dataSource(), around.broker(), around.clock());
    this.probing = new Loop("health", around.threads(), probes::step);
    this.starting = new Loop("start", around.threads(), this::live);
  }

  private Duration live() {
    Engine working = engine;
    if (working == null) {
      return start();
    }
    if (enabled()) {
      return LOOK_AT_SWITCH;
    }
    Duration pause = switchedOff();
    engine = null;
    working.close();
    return pause;
  }

  private Duration start() {
    try {
      configuration = new LiveConfiguration(around.configuration());
      mistakes = List.of();
      if (!enabled()) {
        return switchedOff();
      }
      new Schema(around.dataSource()).migrate();
      SecureRandom random = new SecureRandom();
      byte[] siteKey = new SiteKey(database, around.siteFiles(), random).load();
      new FirstUser(database, around.siteFiles(), random).ensure();
      Optional<Archive> archive = around.archive().get();
      if (archive.isEmpty()) {
        return sleep("No archive adapter is deployed beside arcdose-service.jar.", DORMANT);
      }
      reread.afterUpgrade();
      rescan.afterUpgrade();
      Author author = new Author(new SiteHash(siteKey).uid("device").value(), Version.current());
      engine = new Engine(around, archive.get(), configuration, siteKey, author, meters);
      LOG.log(Level.INFO, "ArcDose is at work");
      return LOOK_AT_SWITCH;
    } catch (DatabaseFailure e) {
      return sleep("The database does not answer; ArcDose waits for it.", DATABASE_AWAY);
    } catch (ConfigurationMistake e) {
      mistakes = e.sentences();
      return sleep(e.getMessage(), LOOK_AT_SWITCH);
    } catch (SchemaUnusable | SiteUnusable e) {
      return sleep(e.getMessage(), DORMANT);
    } catch (RuntimeException | LinkageError e) {
      LOG.log(Level.ERROR, "Start: {0}", StackText.of(e));
      return sleep("ArcDose cannot start; the server log has the details.", DORMANT);
    }
  }

  private boolean enabled() {
    return configuration.get().root().flag("enabled");
  }

  private Duration switchedOff() {
    return sleep(
        "ArcDose is switched off (enabled: " + configuration.get().place() + ").", LOOK_AT_SWITCH);
  }

  private Duration sleep(String sentence, Duration pause) {
    if (!sentence.equals(asleep)) {
      LOG.log(Level.WARNING, "Dormant: {0}", sentence);
    }
    asleep = sentence;
    return pause;
  }

  /** Does one job if ArcDose is at work; else the watchdog rings again once it is. */
  public void run(long jobId) {
    Engine working = engine;
    if (working != null) {
      working.worker().run(jobId);
    }
  }

  /**
   * Studies.
   *
   * @throws Unavailable if ArcDose is dormant
   */
  public Studies studies() {
    requireAwake();
    return new StudiesJdbc(database, around.entities());
  }

  /**
   * Skin doses.
   *
   * @throws Unavailable if ArcDose is dormant
   */
  public SkinDoses skinDoses() {
    return requireAwake().skinDoses();
  }

  /**
   * What-if runs.
   *
   * @throws Unavailable if ArcDose is dormant
   */
  public SkinDoseRuns skinDoseRuns() {
    return requireAwake().skinDoseRuns();
  }

  /**
   * Devices.
   *
   * @throws Unavailable if ArcDose is dormant
   */
  public Devices devices() {
    requireAwake();
    return new DevicesJdbc(database);
  }

  /**
   * Jobs.
   *
   * @throws Unavailable if ArcDose is dormant
   */
  public Jobs jobs() {
    return new JobsJdbc(database, requireAwake()::ring);
  }

  /**
   * Upkeep.
   *
   * @throws Unavailable if ArcDose is dormant
   */
  public Upkeep upkeep() {
    Engine working = requireAwake();
    return new Upkeep() {
      @Override
      public long rereadReports() {
        return entered(reread.request());
      }

      @Override
      public long rescanArchive(LocalDate from, LocalDate to) {
        return entered(
            from == null && to == null
                ? rescan.request()
                : rescan.request(startOf(from), startOf(to == null ? null : to.plusDays(1))));
      }

      @Override
      public long recomputeSkinDoses() {
        return entered(skinDoseUpkeep.request());
      }

      private long entered(long job) {
        working.ring();
        return job;
      }
    };
  }

  /**
   * Orders of the archive's own rules.
   *
   * @throws Unavailable if ArcDose is dormant
   */
  public Orders orders() {
    return requireAwake().orders();
  }

  private static Instant startOf(LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
  }

  private Engine requireAwake() {
    Engine working = engine;
    if (working == null) {
      throw new Unavailable(asleep);
    }
    return working;
  }

  @Override
  public Health health() {
    List<Check> checks = new ArrayList<>();
    checks.add(probes.database());
    checks.add(probes.broker());
    Engine working = engine;
    if (working == null) {
      checks.add(new Check("start", false, asleep));
      return new Health(Health.State.DORMANT, checks);
    }
    checks.add(new Check("schema", true, "Up to date."));
    FollowerStatus following = working.follower().status();
    checks.add(new Check("archive", following.up(), following.detail()));
    checks.add(configurationCheck());
    boolean up = checks.stream().allMatch(Check::up);
    return new Health(up ? Health.State.UP : Health.State.DEGRADED, checks);
  }

  private Check configurationCheck() {
    List<String> wrong = configuration.mistakes();
    return wrong.isEmpty()
        ? new Check("configuration", true, "In force.")
        : new Check(
            "configuration", false, "The former one stays in force. " + String.join(" ", wrong));
  }

  @Override
  public SiteSettings settings() {
    LiveConfiguration live = configuration;
    return live == null
        ? new SiteSettings(Configuration.PRESET.inForce(), mistakes)
        : new SiteSettings(live.get().inForce(), mistakes.isEmpty() ? live.mistakes() : mistakes);
  }

  @Override
  public String metrics() {
    Engine working = engine;
    return metrics.text(
        working != null,
        working == null ? null : working.follower().status().followedAt(),
        around.clock().instant());
  }

  @Override
  public void close() {
    starting.close();
    probing.close();
    Engine working = engine;
    engine = null;
    if (working != null) {
      working.close();
    }
  }
}
