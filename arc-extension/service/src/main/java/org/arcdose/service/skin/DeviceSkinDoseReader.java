package org.arcdose.service.skin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.arcdose.configuration.Section;
import org.arcdose.service.skin.DeviceSkinDose.Wanted;
import org.arcdose.service.skin.SkinDoseSite.ConfiguredDevice;
import org.arcdose.service.skin.SkinDoseSite.DeviceMatch;
import org.arcdose.skindose.geometry.Vec3;

/** Takes what concerns skin dose out of the configuration. */
final class DeviceSkinDoseReader {
  private static final DeviceMatch ANY = new DeviceMatch("", "", "", "", "");

  private DeviceSkinDoseReader() {}

  static List<ConfiguredDevice> devices(Section configuration) {
    List<ConfiguredDevice> devices =
        configuration.list("devices").stream().map(DeviceSkinDoseReader::device).toList();
    return configuration.texts("jobs").contains("skin-dose") ? devices : none(devices);
  }

  /** The settings stay for what is asked for by hand. */
  private static List<ConfiguredDevice> none(List<ConfiguredDevice> devices) {
    List<ConfiguredDevice> none = new ArrayList<>();
    devices.forEach(
        device ->
            none.add(new ConfiguredDevice(device.match(), device.settings().wanted(Wanted.NEVER))));
    none.add(new ConfiguredDevice(ANY, DeviceSkinDose.UNSET.wanted(Wanted.NEVER)));
    return none;
  }

  static AlertLevels alerts(Section configuration) {
    Section alerts = configuration.group("skinDoseAlerts");
    return new AlertLevels(
        alerts.numbers("levelsGy").stream().distinct().sorted().toList(), alerts.number("areaCm2"));
  }

  private static ConfiguredDevice device(Section device) {
    Section match = device.group("match");
    List<Double> offset = device.numbers("offsetCm");
    Section factor = device.group("kermaFactor");
    return new ConfiguredDevice(
        new DeviceMatch(
            match.text("observerUid"),
            match.text("manufacturer"),
            match.text("model"),
            match.text("serialNumber"),
            match.text("stationName")),
        new DeviceSkinDose(
            Wanted.valueOf(device.choice("skinDose").toUpperCase(Locale.ROOT)),
            new Vec3(offset.get(0), offset.get(1), offset.get(2)),
            List.of(factor.number("A"), factor.number("B")),
            device.day("calibrated").orElse(null),
            device.number("inherentFiltrationMmAl"),
            device.flag("patientDoseReport")));
  }
}
