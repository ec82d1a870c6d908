package org.arcdose.skindose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.List;
import org.arcdose.skindose.engine.DoseModel;
import org.arcdose.skindose.normalisation.DeviceSettings;
import org.arcdose.skindose.normalisation.Normaliser;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.PlanePhantom;
import org.arcdose.skindose.phantom.Sex;
import org.arcdose.skindose.report.JsonEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event with one bad item between two good ones: it is listed with its reason, they count. */
class BadInputTest {
  private static final Person MAN = Person.reference(Sex.MALE);
  private static final JsonObject GOOD =
      Json.createReader(
              new StringReader(
                  """
                  {"Manufacturer": "Siemens", "ManufacturerModelName": "AXIOM-Artis",
                   "IrradiationEventType": "Fluoroscopy", "PatientPosition": "HFS",
                   "PositionerPrimaryAngle_deg": 0, "PositionerSecondaryAngle_deg": 0,
                   "DistanceSourcetoIsocenter_mm": 750, "DistanceSourcetoDetector_mm": 1000,
                   "CollimatedFieldWidth_mm": 200, "CollimatedFieldHeight_mm": 200,
                   "DoseRP_Gy": 0.1, "DoseAreaProduct_Gym2": 0.00144, "KVP_kV": 80,
                   "TableLongitudinalPosition_mm": 0, "TableHeightPosition_mm": 100,
                   "TableLateralPosition_mm": 600, "XRayFilterMaterial": "Copper",
                   "XRayFilterThicknessMinimum_mm": 0.3, "XRayFilterThicknessMaximum_mm": 0.3}
                  """))
          .readObject();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "DoseRP_Gy | -0.1 | NOT_COMPUTABLE | Dose (RP) is negative.",
        "DoseRP_Gy | 1e308 | NOT_COMPUTABLE | Dose (RP) or Dose Area Product are beyond",
        "DistanceSourcetoIsocenter_mm | 0 | NOT_COMPUTABLE"
            + " | Distance Source to Isocenter is not greater than zero.",
        "DistanceSourcetoDetector_mm | 0 | COMPUTED"
            + " | DistanceSourcetoDetector is not greater than zero; it was left out.",
        "DistanceSourcetoReferencePoint_mm | 0 | COMPUTED"
            + " | DistanceSourcetoReferencePoint is not greater than zero; it was left out.",
        "DoseAreaProduct_Gym2 | -1 | COMPUTED"
            + " | DoseAreaProduct is not greater than zero; it was left out.",
        "KVP_kV | null | COMPUTED | KVP is not reported; 80 kV was taken.",
        "KVP_kV | [0, 0] | COMPUTED | KVP is not reported; 80 kV was taken.",
        "XRayFilterMaterial | \"Unobtainium\" | COMPUTED | A filter was left out:",
        "PositionerPrimaryAngle_deg | \"LAO\" | COMPUTED | PositionerPrimaryAngle is not a number.",
        "DoseRP_furlong | 3 | COMPUTED | DoseRP has a unit that is not known here.",
        "DoseRP_Gy | [0.1, 0.2] | COMPUTED | Dose (RP) is reported twice; the first was taken.",
        "TableHeightPosition_mm | [100, 130] | COMPUTED"
            + " | TableHeightPosition is reported with different values; the first was taken.",
        "TableHeightPosition_mm | 1e99 | NOT_COMPUTABLE | The table is more than 10 m",
        "IrradiationEventType | \"Rotational Acquisition\" | COMPUTED"
            + " | The rotation's end is not reported; all dose was put at its start."
      })
  void one_bad_item_keeps_no_other_event_out(
      String member, String value, EventDose.Status status, String reason) {
    SkinDoseResult result = result(List.of(GOOD, with(member, value), GOOD));
    EventDose bad = result.events().get(1);
    assertEquals(status, bad.status(), bad.reason());
    assertTrue(bad.reason().contains(reason), bad.reason());
    double one = result(List.of(GOOD)).psdMgy();
    double rest = result.psdMgy() - (bad.atPeakMgy() == null ? 0 : bad.atPeakMgy());
    assertEquals(2 * one, rest, 1e-9);
    assertEquals(null, result.events().get(0).reason());
  }

  /** The same dose area product and kerma in the units devices are known to write. */
  @ParameterizedTest
  @CsvSource({
    "DoseAreaProduct_dGycm2, 144",
    "DoseAreaProduct_dGy.cm2, 144",
    "DoseAreaProduct_cGycm2, 1440",
    "DoseAreaProduct_uGym2, 1440",
    "DoseAreaProduct_mGycm2, 14400",
    "DoseAreaProduct_Gycm2, 14.4",
    "DoseRP_mGy, 100",
    "DoseRP_uGy, 100000",
    "DoseRP_cGy, 10",
    "DistanceSourcetoIsocenter_cm, 75",
    "DistanceSourcetoDetector_m, 1",
    "CollimatedFieldWidth_cm, 20",
    "TableHeightPosition_cm, 10"
  })
  void a_unit_does_not_change_the_dose(String member, String value) {
    String quantity = member.substring(0, member.indexOf('_'));
    JsonObjectBuilder event = Json.createObjectBuilder();
    GOOD.forEach(
        (name, known) -> {
          if (!name.startsWith(quantity)) {
            event.add(name, known);
          }
        });
    SkinDoseResult result = result(List.of(add(event, member, value)));
    assertEquals(result(List.of(GOOD)).psdMgy(), result.psdMgy(), 1e-9);
    assertEquals(null, result.events().get(0).reason());
  }

  private static JsonObject with(String member, String value) {
    return add(Json.createObjectBuilder(GOOD), member, value);
  }

  private static JsonObject add(JsonObjectBuilder event, String member, String value) {
    return event
        .add(member, Json.createReader(new StringReader("[" + value + "]")).readArray().get(0))
        .build();
  }

  private static SkinDoseResult result(List<JsonObject> events) {
    SkinDose dose =
        new SkinDose(
            new PlanePhantom(2),
            TestEvents.settings(DoseModel.SUPERPOSITION, true),
            List.of(
                new Procedure(
                    "1",
                    null,
                    false,
                    new Normaliser(DeviceSettings.UNKNOWN)
                        .normalise(JsonEvents.read(Json.createArrayBuilder(events).build())))));
    return Assessment.of(dose, MAN, List.of());
  }
}
