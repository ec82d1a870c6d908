package org.arcdose.ui.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Modality;
import org.arcdose.dose.ProjectionAccumulatedDose;

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

  /** Planes with at least one accumulated value; mammography reports often have one without. */
  public List<ProjectionAccumulatedDose> getPlanes() {
    return report.projectionTotals().stream().filter(ReportView::hasValue).toList();
  }

  private static boolean hasValue(ProjectionAccumulatedDose total) {
    return Stream.of(
            total.doseAreaProductGym2(),
            total.doseRpGy(),
            total.fluoroDoseAreaProductGym2(),
            total.fluoroDoseRpGy(),
            total.fluoroTimeS(),
            total.acquisitionDoseAreaProductGym2(),
            total.acquisitionDoseRpGy())
        .anyMatch(Objects::nonNull);
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
