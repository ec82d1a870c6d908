package org.arcdose.service.skin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.arcdose.skindose.Assessment;
import org.arcdose.skindose.Procedure;
import org.arcdose.skindose.SkinDose;
import org.arcdose.skindose.SkinDoseMap;
import org.arcdose.skindose.SkinDoseResult;
import org.arcdose.skindose.SkinDoseSettings;
import org.arcdose.skindose.exposure.NormalisedEvent;
import org.arcdose.skindose.phantom.Person;

/**
 * What was computed, with all that is needed to look closer.
 *
 * @param dose of all events
 * @param map of all events
 * @param result of all events
 */
public record ComputedSkinDose(
    Person person,
    List<Procedure> procedures,
    SkinDose dose,
    SkinDoseMap map,
    SkinDoseResult result) {
  public ComputedSkinDose {
    procedures = List.copyOf(procedures);
  }

  /** Whether there is a band, or no peak it could be of. */
  boolean hasAllThereIs() {
    return result.band() != null || result.psdMgy() == null || result.psdMgy() == 0;
  }

  /**
   * Of some of the events alone, on the same skin, without an uncertainty band.
   *
   * @param included whether an event is in it; from 1, in the order of the result
   */
  public ComputedSkinDose of(IntPredicate included) {
    List<Procedure> some = new ArrayList<>();
    int number = 0;
    for (Procedure procedure : procedures) {
      List<NormalisedEvent> events = new ArrayList<>();
      for (NormalisedEvent event : procedure.events()) {
        if (included.test(++number)) {
          events.add(event);
        }
      }
      some.add(new Procedure(procedure.name(), procedure.date(), procedure.commissioned(), events));
    }
    SkinDose part =
        new SkinDose(dose.skin(), new SkinDoseSettings(dose.settings().beams(), null), some);
    SkinDoseMap partMap = part.map();
    return new ComputedSkinDose(
        person, some, part, partMap, Assessment.of(part, partMap, person, List.of()));
  }
}
