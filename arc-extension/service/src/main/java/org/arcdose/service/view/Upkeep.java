package org.arcdose.service.view;

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
   * Enters the job that goes through everything the archive ever stored and has read what this
   * version has not read yet, unless one has not ended yet.
   *
   * @return number of the job that does it
   */
  long rescanArchive();

  /**
   * Enters the job that computes every skin dose again from the stored reports, unless one has not
   * ended yet.
   *
   * @return number of the job that does it
   */
  long recomputeSkinDoses();
}
