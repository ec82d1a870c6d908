package org.arcdose.service.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The skin dose of a study. Absent values are null.
 *
 * @param engineVersion of the model that computed it
 * @param recomputing whether a job is waiting or at work that completes or replaces it
 * @param patient whom the skin was made for, and what of the size was assumed
 * @param notComputable why there is no dose, null if there is one
 * @param psdMgy peak skin dose: the highest dose of a point
 * @param psd1cm2Mgy the highest mean over 1 cm2
 * @param psdPositionCm left, posterior, cranial from the middle of the table's head end
 * @param areaAboveCm2 skin with at least 2, 3, 5, 10 and 15 Gy, by dose in Gy
 * @param dapFraction share of the dose area product that met the skin
 * @param upperBoundMgy what events without geometry can have added to any point at most
 * @param band of the peak; comes a little later than the rest
 * @param grade A to D
 * @param gradeReasons what keeps it from a better grade
 * @param tables name of each table to its CRC-32
 */
public record SkinDoseFigures(
    String studyInstanceUid,
    Instant computedAt,
    String engineVersion,
    boolean recomputing,
    String model,
    String phantom,
    String patient,
    String notComputable,
    Double psdMgy,
    Double psd1cm2Mgy,
    List<Double> psdPositionCm,
    Map<String, Double> areaAboveCm2,
    Double dapFraction,
    Double upperBoundMgy,
    Band band,
    String grade,
    List<String> gradeReasons,
    List<String> warnings,
    List<Procedure> procedures,
    List<SkinDoseAlert> alerts,
    Map<String, String> settings,
    Map<String, String> tables) {
  /** Where 95 % of perturbed repetitions have the peak. */
  public record Band(double lowMgy, double medianMgy, double highMgy, int replicas) {}

  /**
   * One procedure's part and what was set for its device.
   *
   * @param tableOffsetCm left, down, cranial
   * @param kermaFactors of plane A and B
   * @param calibrated when the site measured them, null if it has not
   */
  public record Procedure(
      int number,
      LocalDate date,
      String device,
      List<String> sopInstanceUids,
      int events,
      double atPeakMgy,
      List<Double> tableOffsetCm,
      List<Double> kermaFactors,
      LocalDate calibrated,
      double inherentFiltrationMmAl) {}
}
