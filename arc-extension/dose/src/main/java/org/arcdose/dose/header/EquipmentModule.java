package org.arcdose.dose.header;

import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.Equipment;

/** The device in an object's header (PS3.3 C.7.5.1). */
public final class EquipmentModule {
  private EquipmentModule() {}

  public static Equipment read(Dataset dataset) {
    return new Equipment(
        StudyModules.text(dataset, Tag.MANUFACTURER),
        StudyModules.text(dataset, Tag.MANUFACTURER_MODEL_NAME),
        StudyModules.text(dataset, Tag.STATION_NAME),
        StudyModules.text(dataset, Tag.INSTITUTION_NAME),
        StudyModules.text(dataset, Tag.INSTITUTIONAL_DEPARTMENT_NAME),
        StudyModules.text(dataset, Tag.DEVICE_SERIAL_NUMBER),
        String.join(", ", dataset.strings(Tag.SOFTWARE_VERSIONS)),
        "");
  }
}
