package org.arcdose.ui;

import java.util.List;

/** The roles a user can have. */
public final class Roles {
  /** Looks at studies, jobs and the state of the system. */
  public static final String VIEW = "arcdose-view";

  /** Sees who the patient is. */
  public static final String IDENTITY = "arcdose-identity";

  /** Takes data out. */
  public static final String EXPORT = "arcdose-export";

  /** Retries and cancels jobs, reads metrics. */
  public static final String OPERATE = "arcdose-operate";

  /** Changes rules, names and levels. */
  public static final String ADMIN = "arcdose-admin";

  /** All of them. */
  public static final List<String> ALL = List.of(VIEW, IDENTITY, EXPORT, OPERATE, ADMIN);

  private Roles() {}
}
