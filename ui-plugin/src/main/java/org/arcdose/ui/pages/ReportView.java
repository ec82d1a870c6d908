package org.arcdose.ui.pages;

import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Modality;

/** One dose report as a page shows it. */
public final class ReportView {
  private final DoseReport report;
  private final String chart;

  ReportView(DoseReport report) {
    this.report = report;
    this.chart = DoseChart.of(report).orElse(null);
  }

  public DoseReport getReport() {
    return report;
  }

  /** The chart of dose per event for Chart.js, null if no event has a dose. */
  public String getChart() {
    return chart;
  }

  public boolean isCt() {
    return !report.ctEvents().isEmpty();
  }

  public boolean isMammography() {
    return report.modality() == Modality.MG && !report.projectionEvents().isEmpty();
  }

  public boolean isProjection() {
    return report.modality() != Modality.MG && !report.projectionEvents().isEmpty();
  }
}
