package org.arcdose.dose;

import java.util.List;
import java.util.Objects;

/**
 * Radiopharmaceutical Administration (113502, DCM; PS3.16 TID 10022), the irradiation event of
 * nuclear medicine. A group that is null stands for {@code NONE}.
 *
 * @param organDoses one per organ
 * @param participants who and what took part
 */
public record RadiopharmaceuticalAdministration(
    Radiopharmaceutical radiopharmaceutical,
    AdministeredActivity activity,
    List<OrganDose> organDoses,
    List<Participant> participants) {
  public RadiopharmaceuticalAdministration {
    radiopharmaceutical = Objects.requireNonNullElse(radiopharmaceutical, Radiopharmaceutical.NONE);
    activity = Objects.requireNonNullElse(activity, AdministeredActivity.NONE);
    organDoses = List.copyOf(organDoses);
    participants = List.copyOf(participants);
  }
}
