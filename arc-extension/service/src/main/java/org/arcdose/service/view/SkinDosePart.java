package org.arcdose.service.view;

import java.util.List;
import java.util.Map;

/**
 * The skin dose of some of a study's events. Absent values are null.
 *
 * @param events their numbers
 * @param psdMgy peak skin dose of these events together
 * @param psd1cm2Mgy the highest mean over 1 cm2
 * @param psdPositionCm left, posterior, cranial from the middle of the table's head end
 * @param areaAboveCm2 skin with at least 2, 3, 5, 10 and 15 Gy, by dose in Gy
 * @param dapFraction share of their dose area product that met the skin
 * @param upperBoundMgy what those without geometry can have added to any point at most
 */
public record SkinDosePart(
    List<Integer> events,
    Double psdMgy,
    Double psd1cm2Mgy,
    List<Double> psdPositionCm,
    Map<String, Double> areaAboveCm2,
    Double dapFraction,
    Double upperBoundMgy) {}
