package org.arcdose.dose.sr;

import java.util.List;
import java.util.stream.Stream;
import org.arcdose.dose.Participant;

/** Person Participant (PS3.16 TID 1020) and Device Participant (TID 1021). */
final class Participants {
  private Participants() {}

  /** Those among the children of a section, persons first. */
  static List<Participant> of(Section section) {
    return Stream.concat(
            section.sections(DoseConcepts.PERSON_NAME).stream().map(Participants::person),
            section.sections(DoseConcepts.DEVICE_ROLE).stream().map(Participants::device))
        .toList();
  }

  private static Participant person(Section person) {
    return new Participant(
        person.code(DoseConcepts.PERSON_ROLE),
        person.ownPersonName(),
        person.text(DoseConcepts.PERSON_ID),
        person.text(DoseConcepts.PERSON_ID_ISSUER),
        person.text(DoseConcepts.ORGANIZATION),
        person.code(DoseConcepts.ORGANIZATION_ROLE),
        null,
        null,
        null,
        null,
        null);
  }

  private static Participant device(Section device) {
    return new Participant(
        device.ownCode(),
        null,
        null,
        null,
        null,
        null,
        device.text(DoseConcepts.DEVICE_NAME),
        device.text(DoseConcepts.DEVICE_MANUFACTURER),
        device.text(DoseConcepts.DEVICE_MODEL),
        device.text(DoseConcepts.DEVICE_SERIAL),
        device.uid(DoseConcepts.OBSERVER_UID));
  }
}
