package org.arcdose.dose.sr;

import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.Observer;

/** Observer context of a report (PS3.16 TID 1002 to 1004): a person, a device or both. */
final class Observers {
  private static final Code PERSON = new Code("121006", "DCM", "Person");
  private static final Code DEVICE = new Code("121007", "DCM", "Device");

  private static final List<Concept> DEVICE_ITEMS =
      List.of(
          DoseConcepts.OBSERVER_UID,
          DoseConcepts.OBSERVER_NAME,
          DoseConcepts.OBSERVER_MANUFACTURER,
          DoseConcepts.OBSERVER_MODEL,
          DoseConcepts.OBSERVER_SERIAL);

  private Observers() {}

  static List<Observer> of(Section root) {
    List<Observer> observers = new ArrayList<>(2);
    String person = root.personName(DoseConcepts.OBSERVER_PERSON);
    if (person != null) {
      observers.add(person(root, person));
    }
    if (DEVICE_ITEMS.stream().anyMatch(item -> root.section(item).isPresent())) {
      observers.add(device(root));
    }
    return observers;
  }

  private static Observer person(Section root, String name) {
    return new Observer(
        PERSON,
        name,
        root.text(DoseConcepts.OBSERVER_ORGANIZATION),
        root.code(DoseConcepts.OBSERVER_ORGANIZATION_ROLE),
        root.code(DoseConcepts.OBSERVER_ROLE),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Observer device(Section root) {
    return new Observer(
        DEVICE,
        null,
        null,
        null,
        null,
        root.uid(DoseConcepts.OBSERVER_UID),
        root.text(DoseConcepts.OBSERVER_NAME),
        root.text(DoseConcepts.OBSERVER_MANUFACTURER),
        root.text(DoseConcepts.OBSERVER_MODEL),
        root.text(DoseConcepts.OBSERVER_SERIAL),
        root.text(DoseConcepts.OBSERVER_LOCATION));
  }
}
