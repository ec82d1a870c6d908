package org.arcdose.dose;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;

/** Side of the body, however it is coded: as a side or as the breast of that side. */
public enum Side {
  LEFT,
  RIGHT;

  private static final Concept LEFT_SIDE = Concept.of("7771000", "SCT", "Left");
  private static final Concept RIGHT_SIDE = Concept.of("24028007", "SCT", "Right");
  private static final Concept LEFT_BREAST = Concept.of("80248007", "SCT", "Left breast");
  private static final Concept RIGHT_BREAST = Concept.of("73056007", "SCT", "Right breast");

  /** The side a laterality code means; null if it means neither. */
  public static Side of(Code laterality) {
    if (means(laterality, LEFT_SIDE, LEFT_BREAST)) {
      return LEFT;
    }
    return means(laterality, RIGHT_SIDE, RIGHT_BREAST) ? RIGHT : null;
  }

  private static boolean means(Code code, Concept side, Concept breast) {
    return side.matches(code)
        || breast.matches(code)
        || side.matchesMeaning(code)
        || breast.matchesMeaning(code);
  }
}
