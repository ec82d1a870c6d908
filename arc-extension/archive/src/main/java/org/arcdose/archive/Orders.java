package org.arcdose.archive;

import java.util.List;
import java.util.Set;

/** Work that the archive's own rules ask ArcDose for. */
public interface Orders {
  /** Names of the jobs that can be ordered. */
  Set<String> jobs();

  /**
   * Enters the jobs and returns. Fails with a sentence if ArcDose cannot take orders now.
   *
   * @param job one of {@link #jobs}
   * @param number of the order; the same one given again enters nothing new
   * @param objects what the order is about, all of one study
   * @return how many jobs are new
   */
  int enter(String job, String number, List<InstanceStored> objects);
}
