package org.arcdose.service.view;

import java.util.List;

/**
 * A stretch of the list of runs.
 *
 * @param before what to ask for next, null at the end
 */
public record SkinDoseRunPage(List<SkinDoseRun> rows, Long before) {
  public SkinDoseRunPage {
    rows = List.copyOf(rows);
  }
}
