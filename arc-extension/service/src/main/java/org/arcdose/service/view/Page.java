package org.arcdose.service.view;

import java.util.List;

/**
 * A stretch of a longer list.
 *
 * @param total how many rows the whole list has: exact up to 10 000, an estimate beyond
 * @param offset how many rows precede this stretch
 */
public record Page<T>(List<T> rows, long total, int offset) {
  public Page {
    rows = List.copyOf(rows);
  }
}
