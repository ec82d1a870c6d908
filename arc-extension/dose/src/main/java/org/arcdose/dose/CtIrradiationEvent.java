package org.arcdose.dose;

import java.util.List;
import java.util.Objects;

/**
 * CT Acquisition (113819, DCM; PS3.16 TID 10013). A group that is null stands for {@code NONE}.
 *
 * @param alert Dose Check of the dose accumulated so far
 * @param notification Dose Check of this acquisition
 * @param sources one per X-ray tube
 * @param sizeSpecificDoses one per method
 * @param participants who and what took part
 */
public record CtIrradiationEvent(
    CtEventFacts facts,
    CtAcquisition acquisition,
    CtDose dose,
    DoseCheck alert,
    DoseCheck notification,
    List<CtXRaySource> sources,
    List<SizeSpecificDose> sizeSpecificDoses,
    List<Participant> participants) {
  public CtIrradiationEvent {
    facts = Objects.requireNonNullElse(facts, CtEventFacts.NONE);
    acquisition = Objects.requireNonNullElse(acquisition, CtAcquisition.NONE);
    dose = Objects.requireNonNullElse(dose, CtDose.NONE);
    alert = Objects.requireNonNullElse(alert, DoseCheck.NONE);
    notification = Objects.requireNonNullElse(notification, DoseCheck.NONE);
    sources = List.copyOf(sources);
    sizeSpecificDoses = List.copyOf(sizeSpecificDoses);
    participants = List.copyOf(participants);
  }
}
