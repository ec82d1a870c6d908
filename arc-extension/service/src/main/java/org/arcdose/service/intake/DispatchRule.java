package org.arcdose.service.intake;

import java.util.List;
import org.arcdose.service.jobs.NewJob;

/** Decides which jobs stored objects cause; looks at the row only, never at the object. */
@FunctionalInterface
public interface DispatchRule {
  /** The jobs for these objects, oldest first; may be empty. */
  List<NewJob> jobs(List<InboxRow> rows);
}
