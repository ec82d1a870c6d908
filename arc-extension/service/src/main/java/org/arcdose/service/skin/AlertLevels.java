package org.arcdose.service.skin;

import java.util.List;

/**
 * What doses of the skin somebody is to be told of.
 *
 * @param levelsGy an alert for the peak of each level it reaches
 * @param areaCm2 and one for the skin if that much of it has at least the level
 */
public record AlertLevels(List<Double> levelsGy, double areaCm2) {
  /** 2, 3, 5, 10 and 15 Gy; 1 cm2, the area a mean peak is given for. */
  public static final AlertLevels USUAL = new AlertLevels(List.of(2.0, 3.0, 5.0, 10.0, 15.0), 1);

  public AlertLevels {
    levelsGy = List.copyOf(levelsGy);
  }
}
