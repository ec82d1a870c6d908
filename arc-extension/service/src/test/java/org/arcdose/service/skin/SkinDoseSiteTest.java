package org.arcdose.service.skin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import org.arcdose.dose.Equipment;
import org.arcdose.service.skin.DeviceSkinDose.Wanted;
import org.arcdose.service.testing.Configurations;
import org.arcdose.service.testing.Reports;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;

class SkinDoseSiteTest {
  private final Equipment device = Reports.of(new SyntheticStudies(2026).biplane(1)).equipment();

  @Test
  void nothing_set_is_the_usual() {
    assertEquals(SkinDoseSite.UNSET, site("{}"));
    assertSame(DeviceSkinDose.UNSET, site("{}").of(device));
  }

  @Test
  void an_entry_that_sets_nothing_changes_nothing() {
    String entry = "{\"devices\": [{\"match\": {\"model\": \"%s\"}}]}";
    assertEquals(
        DeviceSkinDose.UNSET, site(entry.formatted(device.manufacturerModelName())).of(device));
  }

  @Test
  void everything_that_can_be_set_is_read() {
    SkinDoseSite site =
        site(
            """
            {"devices": [{"match": {"model": "%s"}, "skinDose": "always", "offsetCm": [0, -1.5, 3],
              "kermaFactor": {"B": 1.02}, "calibrated": "2026-05-01",
              "inherentFiltrationMmAl": 2.5, "patientDoseReport": true}],
             "skinDoseAlerts": {"levelsGy": [5, 3], "areaCm2": 10}}"""
                .formatted(device.manufacturerModelName()));
    assertEquals(
        new DeviceSkinDose(
            Wanted.ALWAYS,
            new Vec3(0, -1.5, 3),
            List.of(1.0, 1.02),
            LocalDate.of(2026, 5, 1),
            2.5,
            true),
        site.of(device));
    assertEquals(new AlertLevels(List.of(3.0, 5.0), 10), site.alerts());
  }

  @Test
  void the_first_match_holds_and_each_of_its_members_must_fit() {
    SkinDoseSite site =
        site(
            """
            {"devices": [
              {"match": {"model": "%s", "stationName": "ELSEWHERE"}, "skinDose": "never"},
              {"match": {"manufacturer": "%s"}, "skinDose": "always"},
              {"match": {"model": "%s"}, "skinDose": "never"}]}"""
                .formatted(
                    device.manufacturerModelName(),
                    device.manufacturer(),
                    device.manufacturerModelName()));
    assertEquals(Wanted.ALWAYS, site.of(device).wanted());
  }

  @Test
  void settings_of_another_device_do_not_change_what_a_result_hangs_on() {
    SkinDoseSite other =
        site("{\"devices\": [{\"match\": {\"model\": \"another\"}, \"offsetCm\": [1, 0, 0]}]}");
    assertEquals(SkinDoseSite.UNSET.digest(List.of(device)), other.digest(List.of(device)));
    assertNotEquals(SkinDoseSite.UNSET.digest(), other.digest());
  }

  @Test
  void without_the_job_no_device_is_computed_and_its_settings_stay() {
    SkinDoseSite site =
        site(
            """
            {"jobs": ["dose"], "devices": [{"match": {"model": "%s"}, "skinDose": "always",
              "kermaFactor": {"A": 1.02}}]}"""
                .formatted(device.manufacturerModelName()));
    assertEquals(Wanted.NEVER, site.of(device).wanted());
    assertEquals(List.of(1.02, 1.0), site.of(device).kermaFactors());
    assertEquals(Wanted.NEVER, site("{\"jobs\": [\"dose\"]}").of(device).wanted());
  }

  private static SkinDoseSite site(String json) {
    return SkinDoseSite.of(Configurations.of(json).root());
  }
}
