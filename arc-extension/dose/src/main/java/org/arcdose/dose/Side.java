package org.arcdose.dose;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;

/** Side of the body, however it is coded: as a side or as the breast of that side. */
enum Side {
  LEFT,
  RIGHT;

  /** The side a laterality code means; null if it means neither. */
  static Side of(Code laterality) {
    if (means(laterality, ProjectionConcepts.LEFT, ProjectionConcepts.LEFT_BREAST)) {
      return LEFT;
    }
    return means(laterality, ProjectionConcepts.RIGHT, ProjectionConcepts.RIGHT_BREAST)
        ? RIGHT
        : null;
  }

  private static boolean means(Code code, Concept side, Concept breast) {
    return side.matches(code)
        || breast.matches(code)
        || side.matchesMeaning(code)
        || breast.matchesMeaning(code);
  }
}
