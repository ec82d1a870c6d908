package org.arcdose.service.skin;

import java.util.Collection;
import java.util.List;
import org.arcdose.configuration.Section;
import org.arcdose.dose.Equipment;

/**
 * What an administrator has set for skin dose.
 *
 * @param devices the first whose match fits a device holds for it
 */
public record SkinDoseSite(List<ConfiguredDevice> devices, AlertLevels alerts)
    implements DeviceSkinDoses {
  /** Nothing is set. */
  public static final SkinDoseSite UNSET = new SkinDoseSite(List.of(), AlertLevels.USUAL);

  /** Settings and the devices they are for. */
  public record ConfiguredDevice(DeviceMatch match, DeviceSkinDose settings) {}

  /**
   * Tells devices by what they say of themselves; what is empty fits all.
   *
   * @param observerUid Device Observer UID
   */
  public record DeviceMatch(
      String observerUid,
      String manufacturer,
      String model,
      String serialNumber,
      String stationName) {
    /** What fits only devices that say the same of themselves. */
    static DeviceMatch only(Equipment device) {
      return new DeviceMatch(
          device.deviceObserverUid(),
          device.manufacturer(),
          device.manufacturerModelName(),
          device.deviceSerialNumber(),
          device.stationName());
    }

    boolean fits(Equipment device) {
      return fits(observerUid, device.deviceObserverUid())
          && fits(manufacturer, device.manufacturer())
          && fits(model, device.manufacturerModelName())
          && fits(serialNumber, device.deviceSerialNumber())
          && fits(stationName, device.stationName());
    }

    private static boolean fits(String wanted, String said) {
      return wanted.isEmpty() || wanted.equalsIgnoreCase(said.strip());
    }
  }

  public SkinDoseSite {
    devices = List.copyOf(devices);
  }

  /** What the configuration says of devices, alerts and whether there are such jobs at all. */
  public static SkinDoseSite of(Section configuration) {
    return new SkinDoseSite(
        DeviceSkinDoseReader.devices(configuration), DeviceSkinDoseReader.alerts(configuration));
  }

  @Override
  public DeviceSkinDose of(Equipment equipment) {
    return devices.stream()
        .filter(device -> device.match().fits(equipment))
        .map(ConfiguredDevice::settings)
        .findFirst()
        .orElse(DeviceSkinDose.UNSET);
  }

  /** Studies of other modalities never have a skin dose. */
  List<String> modalities() {
    boolean radiography =
        devices.stream()
            .anyMatch(device -> device.settings().wanted() == DeviceSkinDose.Wanted.ALWAYS);
    return radiography ? List.of("RF", "DX") : List.of("RF");
  }

  /** Stands for everything set that a skin dose of these devices depends on. */
  String digest(Collection<Equipment> equipment) {
    List<String> each =
        equipment.stream()
            .map(device -> DeviceMatch.only(device) + " " + of(device).forResult())
            .distinct()
            .sorted()
            .toList();
    return Digests.of(each + " " + alerts);
  }

  /** Stands for everything that is set. */
  String digest() {
    return Digests.of(toString());
  }
}
