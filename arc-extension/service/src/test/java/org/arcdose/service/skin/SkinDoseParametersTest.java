package org.arcdose.service.skin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.arcdose.service.view.InvalidParameter;
import org.arcdose.skindose.engine.DoseModel;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.Sex;
import org.junit.jupiter.api.Test;

class SkinDoseParametersTest {
  private static final String ALL =
      """
      {"phantom":"box","sex":"female","heightCm":165.0,"massKg":61.5,"model":"factor",
       "table":false,"offsetCm":[0.0,-1.5,3.0],"kermaFactor":{"A":1.02,"B":1.0},"replicas":50}""";

  @Test
  void nothing_is_said_means_everything_by_itself() throws Exception {
    assertEquals(SkinDoseParameters.USUAL, SkinDoseParameters.of(json("{}")));
    assertEquals("{}", SkinDoseParameters.USUAL.toJson().toString());
  }

  @Test
  void every_parameter_is_read_and_written() throws Exception {
    SkinDoseParameters all =
        new SkinDoseParameters(
            "box",
            Sex.FEMALE,
            165.0,
            61.5,
            DoseModel.FACTOR,
            false,
            new Vec3(0, -1.5, 3),
            List.of(1.02, 1.0),
            50);
    assertEquals(all, SkinDoseParameters.of(json(ALL)));
    assertEquals(json(ALL), all.toJson());
  }

  @Test
  void the_same_parameters_give_the_same_text_however_they_were_written() throws Exception {
    SkinDoseParameters one = SkinDoseParameters.of(json("{\"massKg\": 70, \"phantom\": \"body\"}"));
    SkinDoseParameters other =
        SkinDoseParameters.of(json("{\"phantom\": \"body\", \"massKg\": 7.00e1}"));
    assertEquals(one.toJson().toString(), other.toJson().toString());
  }

  @Test
  void each_parameter_that_cannot_be_used_is_named() {
    InvalidParameters invalid =
        assertThrows(
            InvalidParameters.class,
            () ->
                SkinDoseParameters.of(
                    json(
                        """
                        {"phantom": "sphere", "heightCm": 1.7, "replicas": 2.5, "table": "no",
                         "offsetCm": [1, 2], "kermaFactor": {"C": 1}, "size": 3}""")));
    assertEquals(
        List.of(
            "size is unknown; there are heightCm, kermaFactor, massKg, model, offsetCm, phantom,"
                + " replicas, sex, table.",
            "phantom is one of body, box, cylinder, plane.",
            "heightCm is a number from 30 to 260.",
            "table is true or false.",
            "offsetCm is a list of three numbers from -500 to 500: left, down, cranial.",
            "kermaFactor is an object with numbers from 0.1 to 10 for the planes A and B.",
            "replicas is a whole number from 0 to 1000."),
        invalid.problems().stream().map(InvalidParameter::message).toList());
    assertEquals(
        List.of(
            "/size", "/phantom", "/heightCm", "/table", "/offsetCm", "/kermaFactor", "/replicas"),
        invalid.problems().stream().map(InvalidParameter::parameter).toList());
  }

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }
}
