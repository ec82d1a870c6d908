package org.arcdose.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arcdose.service.view.Upkeep;

/** What an operator does to everything that is stored. */
@Named
@RequestScoped
public class UpkeepActions {
  @Inject private Upkeep upkeep;
  @Inject private Visitor visitor;

  /** Has every skin dose computed again and shows the job that does it. */
  public String recompute() {
    return visitor.isOperator() ? page(upkeep.recomputeSkinDoses()) : null;
  }

  /** Has every stored report read again and shows the job that does it. */
  public String reread() {
    return visitor.isOperator() ? page(upkeep.rereadReports()) : null;
  }

  /** Has the whole archive looked through and shows the job that does it. */
  public String rescan() {
    return visitor.isOperator() ? page(upkeep.rescanArchive()) : null;
  }

  private static String page(long job) {
    return "/job?faces-redirect=true&id=" + job;
  }
}
