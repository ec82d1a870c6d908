package org.arcdose.dose.sr;

import java.util.Optional;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.header.EquipmentModule;
import org.arcdose.dose.header.StudyModules;

/**
 * The device, from the header (PS3.3 C.7.5.1) and, what that leaves out, from the device observer
 * of the report (PS3.16 TID 1004).
 */
final class EquipmentReader {
  private EquipmentReader() {}

  static Equipment read(Dataset dataset, Section root) {
    return new Equipment(
        either(dataset, Tag.MANUFACTURER, root, DoseConcepts.OBSERVER_MANUFACTURER),
        either(dataset, Tag.MANUFACTURER_MODEL_NAME, root, DoseConcepts.OBSERVER_MODEL),
        either(dataset, Tag.STATION_NAME, root, DoseConcepts.OBSERVER_NAME),
        StudyModules.text(dataset, Tag.INSTITUTION_NAME),
        StudyModules.text(dataset, Tag.INSTITUTIONAL_DEPARTMENT_NAME),
        either(dataset, Tag.DEVICE_SERIAL_NUMBER, root, DoseConcepts.OBSERVER_SERIAL),
        String.join(", ", dataset.strings(Tag.SOFTWARE_VERSIONS)),
        Optional.ofNullable(root.uid(DoseConcepts.OBSERVER_UID)).orElse(""),
        EquipmentModule.details(dataset));
  }

  private static String either(Dataset dataset, int tag, Section root, Concept observer) {
    return dataset.string(tag).or(() -> Optional.ofNullable(root.text(observer))).orElse("");
  }
}
