package org.arcdose.service.skin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.arcdose.dose.Equipment;
import org.arcdose.service.skin.DeviceSkinDose.Wanted;
import org.arcdose.service.testing.Reports;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkinDoseSiteTest {
  private final Equipment device = Reports.of(new SyntheticStudies(2026).biplane(1)).equipment();

  @Test
  void nothing_set_is_the_usual() {
    assertEquals(SkinDoseSite.UNSET, site("{}"));
    assertSame(DeviceSkinDose.UNSET, site("{}").of(device));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'devices': {}} | devices in the configuration is a list of objects.",
        "{'devices': [1]} | devices[0] in the configuration is an object.",
        "{'devices': [{'match': {}}]} | devices[0].match in the configuration names at least one of"
            + " [manufacturer, model, observerUid, serialNumber, stationName].",
        "{'devices': [{'match': {'model': 'X'}}, {'match': {'model': 'X'}, 'offset': 1}]} |"
            + " devices[1].offset in the configuration is unknown. Known are [calibrated,"
            + " inherentFiltrationMmAl, kermaFactor, match, offsetCm, patientDoseReport, skinDose].",
        "{'devices': [{'match': {'model': 'X'}, 'offsetCm': [1, 2]}]} | devices[0].offsetCm in the"
            + " configuration is a list of three numbers from -500 to 500: left, down, cranial.",
        "{'devices': [{'match': {'model': 'X'}, 'kermaFactor': {'A': 0}}]} |"
            + " devices[0].kermaFactor.A in the configuration is a number from 0.1 to 10.",
        "{'devices': [{'match': {'model': 'X'}, 'calibrated': 'May'}]} | devices[0].calibrated in"
            + " the configuration is a date as in 2026-05-01.",
        "{'devices': [{'match': {'model': 'X'}, 'skinDose': 'no'}]} | devices[0].skinDose in the"
            + " configuration is auto, always or never.",
        "{'skinDoseAlerts': {'levelsGy': [0]}} | skinDoseAlerts.levelsGy in the configuration is a"
            + " list of doses in Gy greater than zero."
      })
  void a_mistake_is_named_with_its_place(String json, String sentence) {
    IllegalArgumentException mistake =
        assertThrows(IllegalArgumentException.class, () -> site(json.replace('\'', '"')));
    assertEquals(sentence, mistake.getMessage());
  }

  private static SkinDoseSite site(String json) {
    return SkinDoseSite.of(Json.createReader(new StringReader(json)).readObject());
  }
}
