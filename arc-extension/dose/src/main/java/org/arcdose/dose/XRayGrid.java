package org.arcdose.dose;

import java.math.BigDecimal;

/**
 * How an anti-scatter grid is made (X-Ray Grid module, PS3.3 C.8.7.11). Null: not in the image; a
 * dose report has none of it.
 *
 * @param absorbingMaterial (0018,7040)
 * @param spacingMaterial (0018,7041)
 * @param thicknessMm (0018,7042) in mm
 * @param pitchMm from line to line (0018,7044) in mm
 * @param aspectRatio of the height to the width of the spaces (0018,7046), e.g. 10
 * @param periodMs of a grid that moves (0018,7048) in ms
 * @param focalDistanceMm (0018,704C) in mm
 */
public record XRayGrid(
    String absorbingMaterial,
    String spacingMaterial,
    BigDecimal thicknessMm,
    BigDecimal pitchMm,
    BigDecimal aspectRatio,
    BigDecimal periodMs,
    BigDecimal focalDistanceMm) {
  /** Of an event the report says nothing of. */
  public static final XRayGrid NONE = new XRayGrid(null, null, null, null, null, null, null);
}
