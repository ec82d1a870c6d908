package org.arcdose.service.view;

import java.util.List;

/**
 * Skin doses as staff look at them. Every method that names a study throws {@link SkinDoseAbsent}
 * if it has none.
 */
public interface SkinDoses {
  /** Everything there is to say of a study's skin dose but events and map. */
  SkinDoseFigures figures(String studyInstanceUid);

  /** What each event did, by their numbers from 1. */
  List<SkinDoseEvent> events(String studyInstanceUid);

  /**
   * What some of the events did together, computed now.
   *
   * @throws IllegalArgumentException with a sentence if the study has no such events
   */
  SkinDosePart part(String studyInstanceUid, EventSelection selection);

  /**
   * The skin as triangles with its doses, as JSON.
   *
   * @throws IllegalArgumentException with a sentence if the study has no such events
   */
  Document map(String studyInstanceUid, EventSelection selection);

  /**
   * The unrolled skin as PNG.
   *
   * @throws IllegalArgumentException with a sentence if the study has no such events
   */
  Document picture(String studyInstanceUid, EventSelection selection);

  /**
   * Alert levels that were reached, newest first.
   *
   * @param before only those of lower numbers; null: from the newest
   * @param open whether only those that are not withdrawn
   */
  SkinDoseAlertPage alerts(Long before, int limit, boolean open);
}
