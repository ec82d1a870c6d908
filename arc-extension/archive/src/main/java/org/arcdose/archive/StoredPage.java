package org.arcdose.archive;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of the archive's history.
 *
 * @param stored the objects stored in it, oldest first; may be empty although more follows
 * @param next where the stretch ends
 * @param more whether the archive has more right now
 */
public record StoredPage(List<InstanceStored> stored, Position next, boolean more) {
  public StoredPage {
    stored = List.copyOf(stored);
    Objects.requireNonNull(next, "next");
  }
}
