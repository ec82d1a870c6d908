package org.arcdose.ui.pages;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.arcdose.service.view.Page;
import org.arcdose.service.view.Unavailable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * Rows of a table that come page by page and know whether they have changed since they were shown.
 * While they cannot be had the table is empty and {@link #getOutage} says why.
 */
public final class LiveModel<T> extends LazyDataModel<T> {
  /** Where the rows come from. */
  @FunctionalInterface
  public interface Source<T> extends Serializable {
    /**
     * One page of rows.
     *
     * @param order field of the column to sort by, null if none was chosen
     */
    Page<T> page(int offset, int limit, String order, boolean descending);
  }

  /** What the table showed last. */
  private record Shown<T>(int first, int size, String order, boolean descending, Page<T> page)
      implements Serializable {}

  private final Source<T> source;
  private Shown<T> shown;
  private String outage;

  LiveModel(Source<T> source) {
    this.source = source;
  }

  /** Zero: {@link #load} gets the number of rows together with the rows. */
  @Override
  public int count(Map<String, FilterMeta> filters) {
    return 0;
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    SortMeta sort = sorts.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
    String order = sort == null ? null : sort.getField();
    boolean descending = sort != null && sort.getOrder().isDescending();
    try {
      Page<T> page = source.page(first, size, order, descending);
      int rows = Math.toIntExact(page.total());
      int existing = recalculateFirst(first, size, rows);
      if (existing != first) {
        page = source.page(existing, size, order, descending);
      }
      setRowCount(rows);
      shown = new Shown<>(existing, size, order, descending, page);
      outage = null;
      return page.rows();
    } catch (Unavailable away) {
      outage = away.getMessage();
      shown = null;
      setRowCount(0);
      return List.of();
    }
  }

  /** Whether the table would show something else now. */
  boolean changed() {
    if (shown == null) {
      return true;
    }
    try {
      Page<T> now = source.page(shown.first, shown.size, shown.order, shown.descending);
      return !now.equals(shown.page);
    } catch (Unavailable away) {
      return !away.getMessage().equals(outage);
    }
  }

  /** Why there are no rows to be had; null if there are. */
  public String getOutage() {
    return outage;
  }
}
