package org.arcdose.service.view;

import java.time.LocalDate;
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
   * The dose of all procedures of a patient within some weeks, on one skin, computed now.
   *
   * @param patientKey as studies have it
   * @param until last day that counts; null: the day of the latest procedure
   * @throws SkinDoseAbsent if there is no such patient, or nothing to put on a skin
   */
  PatientSkinDose ofPatient(String patientKey, int weeks, LocalDate until);

  /**
   * Alert levels that were reached, newest first.
   *
   * @param before only those of lower numbers; null: from the newest
   * @param open whether only those that are not withdrawn
   */
  SkinDoseAlertPage alerts(Long before, int limit, boolean open);
}
