package org.arcdose.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LdapFormTest {
  private static final String ALL =
      """
      {"enabled":false,"jobs":["dose"],"calledAets":["A","B"],
       "identity":{"name":"hashed"},"notPatient":{"ids":["phy*","qa??"]},
       "skinDoseAlerts":{"levelsGy":[2,5.5],"areaCm2":10},"retention":{"jobDays":30},
       "devices":[
         {"match":{"model":"AXIOM-Artis"},"kermaFactor":{"A":1.02},"skinDose":"always",
          "offsetCm":[0,-1.5,3],"calibrated":"2026-05-01","patientDoseReport":true,
          "name":"angio 1"},
         {"match":{"stationName":"C-ARM"},"name":"arm"}]}""";

  @Test
  void says_the_same_in_ldap() throws Exception {
    LdapEntry entry = LdapForm.entry(object(ALL));
    assertEquals("arcdoseConfiguration", entry.objectClass());
    assertEquals(List.of("FALSE"), entry.attributes().get("arcdoseEnabled"));
    assertEquals(List.of("A", "B"), entry.attributes().get("arcdoseCalledAET"));
    assertEquals(List.of("hashed"), entry.attributes().get("arcdoseKeepPatientName"));
    LdapEntry device = entry.children().get(0);
    assertEquals("angio 1", device.name());
    assertEquals("arcdoseDevice", device.objectClass());
    assertEquals(List.of("0 -1.5 3"), device.attributes().get("arcdoseTableOffset"));
    assertEquals(object(ALL), LdapForm.values(entry));
  }

  @Test
  void what_no_attribute_can_be_stays_for_the_check_and_is_named() {
    JsonObject values =
        LdapForm.values(
            new LdapEntry(
                "ArcDose",
                "arcdoseConfiguration",
                Map.of("arcdoseSkinDoseAlertArea", List.of("12 mm")),
                List.of()));
    assertEquals(
        "skinDoseAlerts.areaCm2 in the configuration is a number from 0 to 100000 (cm²).",
        assertThrows(
                ConfigurationMistake.class,
                () -> Configuration.of(new ConfigurationSource.Told(values, "LDAP", Set.of())))
            .getMessage());
  }

  @Test
  void names_of_attributes_may_be_in_any_case() {
    assertEquals(
        object("{\"calledAets\":[\"A\"]}"),
        LdapForm.values(
            new LdapEntry(
                "ArcDose",
                "ARCDOSECONFIGURATION",
                Map.of("ARCDOSECALLEDAET", List.of("A")),
                List.of())));
  }

  @Test
  void every_attribute_and_class_has_a_number_and_a_name_of_its_own() {
    Set<Integer> numbers = new HashSet<>();
    Set<String> names = new HashSet<>();
    Stream.concat(
            Definition.ARCDOSE.attributes().stream(),
            Definition.ARCDOSE.groups().stream()
                .filter(Group::many)
                .flatMap(group -> group.attributes().stream()))
        .map(Setting::attribute)
        .forEach(
            attribute -> {
              assertTrue(numbers.add(attribute.number()), attribute.text());
              assertTrue(names.add(attribute.text()), attribute.text());
            });
    assertTrue(names.size() > 20);
  }

  private static JsonObject object(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }
}
