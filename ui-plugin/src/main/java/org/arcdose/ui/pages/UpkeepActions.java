package org.arcdose.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.arcdose.service.view.Upkeep;

/** What an operator does to everything that is stored. */
@Named
@RequestScoped
public class UpkeepActions {
  @Inject private Upkeep upkeep;
  @Inject private Visitor visitor;
  private LocalDate from;
  private LocalDate to;

  /** Has every skin dose computed again and shows the job that does it. */
  public String recompute() {
    return visitor.isOperator() ? page(upkeep.recomputeSkinDoses()) : null;
  }

  /** Has every stored report read again and shows the job that does it. */
  public String reread() {
    return visitor.isOperator() ? page(upkeep.rereadReports()) : null;
  }

  /** Has the archive, or the days that are given, looked through and shows the job that does it. */
  public String rescan() {
    return visitor.isOperator() ? page(upkeep.rescanArchive(from, to)) : null;
  }

  /** First day of what is looked through. */
  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  /** Last day of what is looked through. */
  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  private static String page(long job) {
    return "/job?faces-redirect=true&id=" + job;
  }
}
