package org.arcdose.ui.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import org.arcdose.ui.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientsResourceTest {
  private static final String PATH = "patients/0123456789abcdef/skin-dose";

  private final Api api = new Api().as(Roles.VIEW);

  @Test
  void twelve_weeks_until_the_latest_procedure_unless_others_are_wanted() {
    JsonObject usual = Api.json(api.get(PATH));
    assertEquals(12, usual.getInt("weeks"));
    assertEquals("2026-11-20", usual.getString("until"));
    assertEquals(2, usual.getJsonArray("procedures").size());
    JsonObject other = Api.json(api.get(PATH + "?weeks=520&until=2026-03-01"));
    assertEquals(520, other.getInt("weeks"));
    assertEquals("2026-03-01", other.getString("until"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weeks=0",
        "weeks=521",
        "weeks=x",
        "weeks=-1",
        "until=yesterday",
        "until=-999999999-01-01"
      })
  void weeks_and_days_that_cannot_be_are_refused(String query) {
    assertEquals(400, api.get(PATH + "?" + query).getStatus());
  }

  @Test
  void an_unknown_key_is_not_found() {
    assertEquals(404, api.get("patients/ffff/skin-dose").getStatus());
  }

  @Test
  void only_viewers_see_it() {
    assertEquals(401, new Api().get(PATH).getStatus());
    assertEquals(403, new Api().as(Roles.EXPORT).get(PATH).getStatus());
  }
}
