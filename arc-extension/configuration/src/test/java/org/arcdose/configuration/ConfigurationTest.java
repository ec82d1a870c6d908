package org.arcdose.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
  @Test
  void what_nobody_set_has_its_preset() {
    Section root = Configuration.PRESET.root();
    assertTrue(root.flag("enabled"));
    assertEquals(List.of("dose", "skin-dose"), root.texts("jobs"));
    assertEquals("none", root.group("identity").choice("name"));
    assertEquals(List.of(2.0, 3.0, 5.0, 10.0, 15.0), alerts(root).numbers("levelsGy"));
    assertEquals(1, alerts(root).number("areaCm2"));
    assertEquals(90, root.group("retention").number("jobDays"));
    assertTrue(root.list("devices").isEmpty());
  }

  @Test
  void what_is_set_is_read() throws Exception {
    Section device =
        configuration(
                """
                {"devices": [{"match": {"model": " AXIOM-Artis "}, "skinDose": "Always",
                  "offsetCm": [0, -1.5, 3], "kermaFactor": {"B": 1.02},
                  "calibrated": "2026-05-01"}]}""")
            .root()
            .list("devices")
            .get(0);
    assertEquals("AXIOM-Artis", device.group("match").text("model"));
    assertEquals("always", device.choice("skinDose"));
    assertEquals(List.of(0.0, -1.5, 3.0), device.numbers("offsetCm"));
    assertEquals(1, device.group("kermaFactor").number("A"));
    assertEquals(1.02, device.group("kermaFactor").number("B"));
    assertEquals(LocalDate.of(2026, 5, 1), device.day("calibrated").orElseThrow());
    assertFalse(device.flag("patientDoseReport"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'enabled': 'yes'} | enabled in the configuration is true or false.",
        "{'jobs': ['dose', 'index']} | jobs in the configuration is a list, each of it dose or"
            + " skin-dose.",
        "{'devcies': []} | devcies in the configuration is unknown. Known are [calledAets, devices,"
            + " enabled, identity, ignoredCallingAets, jobs, notPatient, orthanc, retention,"
            + " skinDoseAlerts, sopClasses, untrustedObserverUids].",
        "{'devices': {}} | devices in the configuration is a list of objects.",
        "{'devices': [1]} | devices[0] in the configuration is an object.",
        "{'devices': [{'match': {}}]} | devices[0].match in the configuration names at least one of"
            + " [manufacturer, model, observerUid, serialNumber, stationName].",
        "{'devices': [{}]} | devices[0].match in the configuration names at least one of"
            + " [manufacturer, model, observerUid, serialNumber, stationName].",
        "{'devices': [{'match': {'model': 'X'}, 'offsetCm': [1, 2]}]} | devices[0].offsetCm in the"
            + " configuration is a list of three numbers from -500 to 500: left, down, cranial"
            + " (cm).",
        "{'devices': [{'match': {'model': 'X'}, 'kermaFactor': {'A': 0}}]} |"
            + " devices[0].kermaFactor.A in the configuration is a number from 0.1 to 10.",
        "{'devices': [{'match': {'model': 'X'}, 'calibrated': 'May'}]} | devices[0].calibrated in"
            + " the configuration is a date as in 2026-05-01.",
        "{'retention': {'jobDays': 1.5}} | retention.jobDays in the configuration is a whole number"
            + " from 1 to 3650 (days).",
        "{'devices': [{'match': {'model': 'X'}, 'name': 'a,b'}]} | devices[0].name in the"
            + " configuration is made of letters, digits, blanks, dots, hyphens and underscores.",
        "{'devices': [{'match': {'model': 'X'}, 'name': 'a'}, {'match': {'model': 'Y'}, 'name':"
            + " 'a'}]} | devices[1].name in the configuration is taken by another entry.",
        "{'identity': {'name': true}} | identity.name in the configuration is plain, hashed or"
            + " none.",
        "{'notPatient': {'names': [1]}} | notPatient.names in the configuration is a list, each of"
            + " it a pattern.",
        "{'skinDoseAlerts': {'levelsGy': [0]}} | skinDoseAlerts.levelsGy in the configuration is a"
            + " list, each of it a number from 0.001 to 1000 (Gy)."
      })
  void a_mistake_is_named_with_its_place(String json, String sentence) {
    assertEquals(List.of(sentence), mistakes(json, Set.of()));
  }

  @Test
  void all_mistakes_are_named_at_once() {
    assertEquals(2, mistakes("{'enabled': 1, 'identity': {'id': 'maybe'}}", Set.of()).size());
  }

  @Test
  void an_ae_title_the_archive_does_not_have_is_a_mistake_where_its_titles_are_known() {
    String json = "{'calledAets': ['DCM4CHEE', 'DOSE']}";
    assertEquals(
        List.of("calledAets in the configuration names DOSE, which is no AE title of the archive."),
        mistakes(json, Set.of("DCM4CHEE", "AS_RECEIVED")));
    assertEquals(List.of(), mistakes(json, Set.of("DCM4CHEE", "DOSE")));
    assertEquals(List.of(), mistakes(json, Set.of()));
  }

  @Test
  void tells_what_is_in_force_and_where_it_is_set_but_no_password() throws Exception {
    Map<String, Configuration.InForce> told =
        configuration(
                "{'enabled': false, 'orthanc': {'password': 'sesame'},"
                    + " 'devices': [{'match': {'model': 'X'}, 'offsetCm': [0, -1.5, 3]}]}")
            .inForce()
            .stream()
            .collect(java.util.stream.Collectors.toMap(Configuration.InForce::name, f -> f));
    assertEquals("FALSE", told.get("enabled").value());
    assertEquals("arcdose.json", told.get("enabled").place());
    assertEquals("dose, skin-dose", told.get("jobs").value());
    assertEquals("", told.get("jobs").place());
    assertEquals("0 -1.5 3", told.get("devices[0].offsetCm").value());
    assertEquals("cm", told.get("devices[0].offsetCm").unit());
    assertEquals("arcdoseTableOffset", told.get("devices[0].offsetCm").attribute());
    assertFalse(told.toString().contains("sesame"));
  }

  private static Section alerts(Section root) {
    return root.group("skinDoseAlerts");
  }

  private static List<String> mistakes(String json, Set<String> aeTitles) {
    try {
      Configuration.of(new ConfigurationSource.Told(object(json), "arcdose.json", aeTitles));
      return List.of();
    } catch (ConfigurationMistake e) {
      return e.sentences();
    }
  }

  private static Configuration configuration(String json) throws ConfigurationMistake {
    return Configuration.of(new ConfigurationSource.Told(object(json), "arcdose.json", Set.of()));
  }

  private static JsonObject object(String json) {
    return Json.createReader(new StringReader(json.replace('\'', '"'))).readObject();
  }
}
