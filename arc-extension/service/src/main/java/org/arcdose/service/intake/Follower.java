package org.arcdose.service.intake;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.Position;
import org.arcdose.archive.StoredPage;
import org.arcdose.service.sql.DatabaseFailure;
import org.arcdose.service.sql.StackText;

/** Follows an archive page by page into the inbox. Used by one thread. */
public final class Follower {
  private static final Logger LOG = System.getLogger(Follower.class.getName());

  /** One commit's worth of rows. */
  private static final int PAGE = 200;

  private static final Duration BACK_OFF_MOST = Duration.ofSeconds(5);
  private static final Duration NOT_LEADING = Duration.ofSeconds(5);

  private final Archive archive;
  private final Intake intake;
  private final LeaderLock lead;
  private final Runnable arrived;
  private final InstantSource clock;
  private final Pace pace;
  private String name;
  private Position position;
  private Duration pause;
  private volatile FollowerStatus status;

  /**
   * @param arrived told after every commit that brought rows
   */
  public Follower(
      Archive archive,
      Intake intake,
      LeaderLock lead,
      Runnable arrived,
      InstantSource clock,
      Pace pace) {
    this.archive = archive;
    this.intake = intake;
    this.lead = lead;
    this.arrived = arrived;
    this.clock = clock;
    this.pace = pace;
    this.pause = pace.rest();
    this.status = new FollowerStatus(false, "The archive has not been asked yet.", null);
  }

  /** How following goes. */
  public FollowerStatus status() {
    return status;
  }

  /**
   * Takes the next page in.
   *
   * @return how long to wait before the next step
   */
  public Duration step() {
    try {
      if (!lead.held()) {
        position = null;
        status = new FollowerStatus(true, "Another server follows the archive.", null);
        return NOT_LEADING;
      }
      pause = follow();
    } catch (ArchiveException e) {
      failed(e.getMessage());
    } catch (DatabaseFailure | SQLException e) {
      position = null;
      failed("The database does not take in what the archive stored.");
    } catch (RuntimeException e) {
      position = null;
      LOG.log(Level.ERROR, "Following the archive: {0}", StackText.of(e));
      failed("An error nobody expected stopped following; the server log has the details.");
    }
    return pause;
  }

  private Duration follow() throws ArchiveException {
    if (position == null) {
      name = archive.echo().product();
      position = begin(intake.position(name));
    }
    StoredPage page = archive.follow(position, PAGE);
    if (!page.stored().isEmpty() || !page.next().equals(position)) {
      if (!intake.accept(name, position, page.stored(), page.next())) {
        position = null;
        return Duration.ZERO;
      }
      position = page.next();
    }
    if (!status.up()) {
      LOG.log(Level.INFO, "Following the archive");
    }
    status = new FollowerStatus(true, "Followed by this server.", clock.instant());
    if (!page.stored().isEmpty()) {
      arrived.run();
    }
    if (page.more()) {
      return Duration.ZERO;
    }
    return page.stored().isEmpty() ? longer(pause, pace.rest()) : pace.brisk();
  }

  private Position begin(Position reached) throws ArchiveException {
    if (!reached.equals(Position.START) || pace.lookBack() == null) {
      return reached;
    }
    Position recent = archive.before(clock.instant().minus(pace.lookBack()));
    if (!recent.equals(reached)) {
      intake.accept(name, reached, List.of(), recent);
    }
    return recent;
  }

  private void failed(String sentence) {
    if (status.up()) {
      LOG.log(Level.WARNING, "The archive is not followed: {0}", sentence);
    }
    status = new FollowerStatus(false, sentence, status.followedAt());
    pause = longer(pause, BACK_OFF_MOST);
  }

  private Duration longer(Duration pause, Duration most) {
    Duration doubled = pause.compareTo(pace.brisk()) < 0 ? pace.brisk() : pause.multipliedBy(2);
    return doubled.compareTo(most) < 0 ? doubled : most;
  }
}
