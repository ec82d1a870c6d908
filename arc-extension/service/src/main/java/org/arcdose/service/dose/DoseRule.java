package org.arcdose.service.dose;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.arcdose.archive.InstanceStored;
import org.arcdose.service.intake.DispatchRule;
import org.arcdose.service.intake.InboxRow;
import org.arcdose.service.intake.InputDigest;
import org.arcdose.service.jobs.NewJob;
import org.arcdose.service.jobs.SiteJob;

/** One job for every object whose SOP Class can carry dose. */
public final class DoseRule implements DispatchRule {
  /** Raised whenever the same object would give other values or columns than before. */
  public static final String ENGINE_VERSION = "3";

  private static final String PET_IMAGE = "1.2.840.10008.5.1.4.1.1.128";
  private static final int ORDINARY = 4;
  private static final int MOST_ATTEMPTS = 5;
  private static final Duration TIME_LIMIT = Duration.ofMinutes(10);

  private final Predicate<InstanceStored> concerned;
  private final String engineVersion;
  private final int priority;
  private final String order;

  /**
   * @param engineVersion a new one lets objects be read again
   */
  public DoseRule(Predicate<String> sopClassConcerned, String engineVersion) {
    this(stored -> sopClassConcerned.test(stored.sopClassUid()), engineVersion, ORDINARY, "");
  }

  private DoseRule(
      Predicate<InstanceStored> concerned, String engineVersion, int priority, String order) {
    this.concerned = concerned;
    this.engineVersion = engineVersion;
    this.priority = priority;
    this.order = order;
  }

  /** The same with jobs that all other work overtakes. */
  public DoseRule last() {
    return new DoseRule(concerned, engineVersion, SiteJob.LAST, order);
  }

  /** The same for some objects only. */
  public DoseRule of(Predicate<InstanceStored> some) {
    return new DoseRule(concerned.and(some), engineVersion, priority, order);
  }

  /** The same with jobs of their own for an order, whatever was read before. */
  DoseRule ordered(String number) {
    return new DoseRule(concerned, engineVersion, priority, number + " ");
  }

  String engineVersion() {
    return engineVersion;
  }

  /** Whether a job may follow from the object. */
  public boolean concerns(InstanceStored stored) {
    return concerned.test(stored);
  }

  /** UID of what one report is made from: the object, or the series that one of it stands for. */
  static String unit(InstanceStored stored) {
    return standsForSeries(stored)
        ? stored.instance().seriesInstanceUid()
        : stored.instance().sopInstanceUid();
  }

  @Override
  public List<NewJob> jobs(List<InboxRow> rows) {
    return rows.stream().filter(row -> concerns(row.stored())).map(this::job).toList();
  }

  /** Every image of a PET series says the same of the dose: the first one stands for all. */
  private static boolean standsForSeries(InstanceStored stored) {
    return stored.sopClassUid().equals(PET_IMAGE);
  }

  private String digest(InboxRow row) {
    return order
        + (standsForSeries(row.stored())
            ? InputDigest.ofSeries(row.stored().instance().seriesInstanceUid())
            : InputDigest.of(List.of(row)));
  }

  private NewJob job(InboxRow row) {
    return new NewJob(
        DoseHandler.KIND,
        engineVersion,
        List.of(row.stored().instance()),
        digest(row),
        row.receivedAt(),
        null,
        priority,
        MOST_ATTEMPTS,
        TIME_LIMIT);
  }
}
