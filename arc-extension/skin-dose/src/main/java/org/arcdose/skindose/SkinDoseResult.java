package org.arcdose.skindose;

import java.util.List;
import java.util.Map;

/**
 * The dose on a skin. Absent values are null.
 *
 * @param model what of the physics is in it
 * @param phantom name of the skin
 * @param patient how tall and heavy the patient was taken to be and why
 * @param psdMgy peak skin dose: the highest dose of a point
 * @param psd1cm2Mgy the highest mean over 1 cm2
 * @param psdPositionCm where, in the patient's frame: left, posterior, cranial from the middle of
 *     the table's head end as a supine patient lies
 * @param areaAboveCm2 skin with at least 2, 3, 5, 10 and 15 Gy, by dose in Gy
 * @param dapFraction share of the dose area product that met the skin
 * @param upperBoundMgy what events without geometry can have added to any point at most
 * @param band of the peak skin dose
 * @param grade A to D
 * @param gradeReasons what keeps it from a better grade
 * @param warnings what a reader must not overlook
 * @param procedures name to date
 */
public record SkinDoseResult(
    String model,
    String phantom,
    String patient,
    Double psdMgy,
    Double psd1cm2Mgy,
    List<Double> psdPositionCm,
    Map<String, Double> areaAboveCm2,
    Double dapFraction,
    Double upperBoundMgy,
    UncertaintyBand band,
    Grade grade,
    List<String> gradeReasons,
    List<String> warnings,
    List<ProcedureDose> procedures,
    List<EventDose> events,
    List<PointDose> points,
    Provenance provenance) {}
