package org.arcdose.service.skin;

import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.Modality;

/** Where an administrator sets what concerns the skin dose of devices. */
@FunctionalInterface
public interface DeviceSkinDoses {
  /** What holds for a device; {@link DeviceSkinDose#UNSET} if nothing is set. */
  DeviceSkinDose of(Equipment equipment);

  /** Whether the events of a report are put on the skin. */
  default boolean concern(DoseReport report) {
    return !report.projectionEvents().isEmpty() && concern(report.modality(), report.equipment());
  }

  /** Whether reports of a device that count as this modality are put on the skin. */
  default boolean concern(Modality modality, Equipment device) {
    return switch (of(device).wanted()) {
      case AUTO -> modality == Modality.RF;
      case ALWAYS -> modality == Modality.RF || modality == Modality.DX;
      case NEVER -> false;
    };
  }
}
