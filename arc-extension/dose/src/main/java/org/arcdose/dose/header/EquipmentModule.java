package org.arcdose.dose.header;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DateTimeText;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.EquipmentDetails;
import org.arcdose.dose.Plausible;

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
        "",
        details(dataset));
  }

  /** No dose depends on them: what is no number or date is left out without a finding. */
  public static EquipmentDetails details(Dataset dataset) {
    List<String> dates = dataset.strings(Tag.DATE_OF_LAST_CALIBRATION);
    List<String> times = dataset.strings(Tag.TIME_OF_LAST_CALIBRATION);
    LocalDate date = null;
    LocalTime time = null;
    for (int i = 0; i < dates.size(); i++) {
      LocalDate day = DateTimeText.date(dates.get(i)).orElse(null);
      if (day != null && (date == null || !day.isBefore(date))) {
        date = day;
        time = i < times.size() ? DateTimeText.time(times.get(i)).orElse(null) : null;
      }
    }
    return new EquipmentDetails(
        dataset.string(Tag.INSTITUTION_ADDRESS).orElse(null),
        dataset.string(Tag.GANTRY_ID).orElse(null),
        dataset
            .decimal(Tag.SPATIAL_RESOLUTION)
            .filter(number -> number.signum() > 0 && Plausible.isIn(number))
            .orElse(null),
        date,
        time);
  }
}
