package org.arcdose.service.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The dose of all procedures of a patient within some weeks, on one skin. Absent values are null.
 *
 * @param patientKey as studies have it
 * @param from first day that counts
 * @param until last day that counts
 * @param patient whom the skin was made for: the latest known size
 * @param psdMgy peak skin dose of all together: the highest dose of a point
 * @param psd1cm2Mgy the highest mean over 1 cm2
 * @param psdPositionCm left, posterior, cranial from the middle of the table's head end
 * @param areaAboveCm2 skin with at least 2, 3, 5, 10 and 15 Gy, by dose in Gy
 * @param dapFraction share of the dose area product that met the skin
 * @param upperBoundMgy what events without geometry can have added to any point at most
 * @param grade A to D, of the worst procedure
 * @param procedures in the order of their time
 * @param alerts levels all together reach
 */
public record PatientSkinDose(
    String patientKey,
    int weeks,
    LocalDate from,
    LocalDate until,
    String engineVersion,
    String model,
    String phantom,
    String patient,
    Double psdMgy,
    Double psd1cm2Mgy,
    List<Double> psdPositionCm,
    Map<String, Double> areaAboveCm2,
    Double dapFraction,
    Double upperBoundMgy,
    String grade,
    List<String> gradeReasons,
    List<String> warnings,
    List<PatientProcedure> procedures,
    List<Level> alerts) {
  /** Weeks unless somebody wants others. */
  public static final int USUAL_WEEKS = 12;

  /** Most weeks. */
  public static final int MOST_WEEKS = 520;

  /**
   * One procedure's part.
   *
   * @param date null if unknown
   * @param atPeakMgy what it gave to the place of the peak of all together
   * @param aloneMgy the peak skin dose it would have alone, null without geometry
   */
  public record PatientProcedure(
      int number,
      String studyInstanceUid,
      LocalDate date,
      String device,
      int events,
      double atPeakMgy,
      Double aloneMgy) {}

  /**
   * A level that is reached.
   *
   * @param kind PEAK_SKIN_DOSE or SKIN_AREA
   * @param value the peak in Gy, or the skin with at least the level in cm2
   */
  public record Level(String kind, double levelGy, double value) {}
}
