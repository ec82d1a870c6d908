package org.arcdose.ui.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Modality;
import org.arcdose.dose.OrganDose;
import org.arcdose.dose.PatientCharacteristics;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.StudyPart;

/** One dose report, or the images of one device, as a page shows it. */
public final class ReportView {
  private final DoseReport report;
  private final String chart;
  private final int images;

  ReportView(StudyPart part) {
    this.report = part.report();
    this.images = report.templateId().isEmpty() ? part.sopInstanceUids().size() : 0;
    this.chart = DoseChart.of(report).orElse(null);
  }

  public DoseReport getReport() {
    return report;
  }

  /** How many images it was read from, 0 for a structured report. */
  public int getImages() {
    return images;
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

  public boolean isNuclear() {
    return report.modality() == Modality.NM;
  }

  /** Organ doses of all administrations. */
  public List<OrganDose> getOrganDoses() {
    return report.nuclear().administrations().stream()
        .flatMap(administration -> administration.organDoses().stream())
        .toList();
  }

  /** The patient at the administration, as far as it is known. */
  public List<Fact> getCharacteristics() {
    PatientCharacteristics patient = report.nuclear().patient();
    return Fact.known(
        Fact.of("Age", patient.ageYears(), "years"),
        new Fact("Sex", patient.sex() == null ? "" : patient.sex().meaning()),
        Fact.of("Height", patient.heightM(), "m"),
        Fact.of("Weight", patient.weightKg(), "kg"),
        Fact.of("Body surface area", patient.bodySurfaceAreaM2(), "m²"),
        Fact.of("Body mass index", patient.bodyMassIndexKgPerM2(), "kg/m²"),
        Fact.of("Glucose", patient.glucoseMmolPerL(), "mmol/l"),
        Fact.of("Fasting", patient.fastingH(), "h"),
        Fact.of("Hydration", patient.hydrationMl(), "ml"),
        new Fact("Physical activity", patient.recentActivity()),
        Fact.of("Serum creatinine", patient.serumCreatinineMgPerDl(), "mg/dl"),
        Fact.of("Glomerular filtration", patient.glomerularFiltrationMlPerMin(), "ml/min"),
        new Fact("State", patient.states()));
  }
}
