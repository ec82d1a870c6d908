package org.arcdose.ui.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.arcdose.service.view.StudyOrder;
import org.arcdose.service.view.StudyQuery;
import org.arcdose.ui.Roles;
import org.arcdose.ui.TestReports;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudiesResourceTest {
  private final Api api = new Api().as(Roles.VIEW);

  @Test
  void lists_the_newest_fifty_when_asked_for_nothing_special() {
    api.get("studies");
    assertEquals(
        new StudyQuery(null, null, null, null, StudyOrder.STUDY_DATE, true, 0, 50),
        api.facades.asked);
  }

  @Test
  void reads_every_parameter() {
    api.get(
        "studies?text=%20knee&modality=ct&from=2026-11-01&to=2026-11-20"
            + "&order=dose_rp&descending=false&offset=100&limit=500");
    assertEquals(
        new StudyQuery(
            "knee",
            "CT",
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 20),
            StudyOrder.DOSE_RP,
            false,
            100,
            500),
        api.facades.asked);
  }

  @Test
  void an_empty_parameter_is_no_restriction() {
    api.get("studies?text=&modality=&from=&limit=");
    assertEquals(
        new StudyQuery(null, null, null, null, StudyOrder.STUDY_DATE, true, 0, 50),
        api.facades.asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from=20.11.2026 | The query parameter from is no date; write it as in 2026-11-20.",
        "to=2026-02-30 | The query parameter to is no date; write it as in 2026-11-20.",
        "modality=XX | The query parameter modality must be one of CT, RF, DX, MG, NM.",
        "order=name | The query parameter order must be one of STUDY_DATE, RECEIVED, MODALITY,"
            + " DOSE_LENGTH_PRODUCT, DOSE_AREA_PRODUCT, DOSE_RP.",
        "limit=0 | The query parameter limit must be a whole number from 1 to 500.",
        "limit=501 | The query parameter limit must be a whole number from 1 to 500.",
        "offset=-1 | The query parameter offset must be a whole number from 0 to 2147483647.",
        "offset=99999999999 | The query parameter offset must be a whole number from 0 to"
            + " 2147483647.",
        "descending=yes | The query parameter descending must be true or false.",
      })
  void says_what_is_wrong_with_a_parameter(String query, String sentence) {
    MockHttpResponse response = api.get("studies?" + query);
    assertEquals(400, response.getStatus());
    assertEquals(sentence, Api.json(response).getString("detail"));
  }

  @Test
  void writes_numbers_as_numbers_and_leaves_absent_values_out() {
    var row = Api.json(api.get("studies")).getJsonArray("rows").getJsonObject(0);
    assertEquals("415.82", row.getJsonNumber("doseLengthProductMgyCm").toString());
    assertEquals(
        0,
        row.getJsonNumber("doseAreaProductGym2")
            .bigDecimalValue()
            .compareTo(new java.math.BigDecimal("0.00000016")));
    assertTrue(!row.containsKey("doseRpGy"), row.toString());
    assertEquals("2026-11-20T14:30:00Z", row.getString("receivedAt"));
    assertEquals("CT \"Abdomen\" <b>", row.getString("description"));
  }

  @Test
  void shows_a_study_with_its_reports() {
    var study = Api.json(api.get("studies/" + TestReports.STUDY));
    assertEquals(
        "12.5",
        study
            .getJsonArray("reports")
            .getJsonObject(0)
            .getJsonArray("ctEvents")
            .getJsonObject(0)
            .getJsonObject("dose")
            .getJsonNumber("doseLengthProductMgyCm")
            .toString());
  }

  @Test
  void an_unknown_study_is_not_found() {
    MockHttpResponse response = api.get("studies/1.2.3");
    assertEquals(404, response.getStatus());
    assertEquals(
        "ArcDose has no dose of a study with this UID.", Api.json(response).getString("detail"));
  }
}
