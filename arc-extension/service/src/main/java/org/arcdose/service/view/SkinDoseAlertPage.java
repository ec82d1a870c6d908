package org.arcdose.service.view;

import java.util.List;

/**
 * A stretch of the list of alerts.
 *
 * @param before what to ask for next, null at the end
 */
public record SkinDoseAlertPage(List<SkinDoseAlert> rows, Long before) {
  public SkinDoseAlertPage {
    rows = List.copyOf(rows);
  }
}
