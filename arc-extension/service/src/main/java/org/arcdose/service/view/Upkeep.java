package org.arcdose.service.view;

import java.time.LocalDate;

/** Work on everything that is stored, asked for by an operator. */
public interface Upkeep {
  /**
   * Enters the job that reads every stored dose report again from its object in the archive, unless
   * one has not ended yet.
   *
   * @return number of the job that does it
   */
  long rereadReports();

  /**
   * Enters the job that goes through what the archive stored, all or of some days of the server's
   * time zone, and has read what this version has not read yet. Of jobs over all there is one at a
   * time: while it has not ended, its number is the answer again.
   *
   * @param from first day, null: from the beginning
   * @param to last day, null: to the end
   * @return number of the job that does it
   */
  long rescanArchive(LocalDate from, LocalDate to);

  /**
   * Enters the job that computes every skin dose again from the stored reports, unless one has not
   * ended yet.
   *
   * @return number of the job that does it
   */
  long recomputeSkinDoses();
}
