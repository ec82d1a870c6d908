package org.arcdose.ui.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import org.arcdose.ui.Roles;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevicesResourceTest {
  private final Api api = new Api().as(Roles.ADMIN);

  @Test
  void answers_with_the_device_as_it_is_now() {
    JsonObject device =
        Api.json(api.put("devices/7", "{\"displayName\": \" C-arm 3 \", \"modality\": \"RF\"}"));
    assertEquals("C-arm 3", device.getString("displayName"));
    assertEquals("RF", device.getString("modality"));
  }

  @Test
  void an_unknown_device_is_told() {
    MockHttpResponse response = api.put("devices/8", "{\"displayName\": \"X\"}");
    assertEquals(404, response.getStatus());
    assertEquals("There is no device 8.", Api.json(response).getString("detail"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"modality\": \"RF\"}; displayName has 1 to 100 characters.",
        "{\"displayName\": \"C-arm\", \"modality\": \"CT\"};"
            + " modality is RF, DX, or empty for what each report says.",
        "[]; The body is no JSON object.",
        "nonsense; The body is no JSON object."
      })
  void a_wrong_request_is_told(String body, String sentence) {
    MockHttpResponse response = api.put("devices/7", body);
    assertEquals(400, response.getStatus());
    assertEquals(sentence, Api.json(response).getString("detail"));
  }
}
