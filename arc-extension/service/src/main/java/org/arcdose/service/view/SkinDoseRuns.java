package org.arcdose.service.view;

import jakarta.json.JsonObject;
import java.util.Optional;

/** Skin doses computed with other parameters than by themselves: what if. */
public interface SkinDoseRuns {
  /**
   * Starts a run. What was computed for another run of the same input and parameters is not
   * computed again.
   *
   * @param request {@code studyInstanceUid} or {@code events}, {@code parameters} or {@code
   *     variants}
   * @param user who starts it
   * @throws SkinDoseRunInvalid if it cannot be: then nothing was started
   * @throws SkinDoseAbsent if there is no such study
   */
  SkinDoseRun start(JsonObject request, String user);

  /**
   * Runs, newest first.
   *
   * @param before only those of lower numbers; null: from the newest
   */
  SkinDoseRunPage find(Long before, int limit);

  /** How far a run is. */
  Optional<SkinDoseRun> byId(long id);

  /**
   * Results of all variants, compared with the first, as JSON.
   *
   * @throws SkinDoseAbsent if there is no such run
   * @throws SkinDoseRunUnfinished if it is not done
   */
  Document results(long id);

  /**
   * The skin as triangles with the dose of a variant, as JSON.
   *
   * @param minus the variant whose dose is subtracted, null for none
   * @throws SkinDoseAbsent if there is no such run or variant
   * @throws SkinDoseRunUnfinished if it is not done
   * @throws IllegalArgumentException with a sentence if the two have different skins
   */
  Document map(long id, int variant, Integer minus);

  /**
   * Cancels a run; what another run waits for goes on.
   *
   * @return whether it had not ended
   */
  boolean cancel(long id);
}
