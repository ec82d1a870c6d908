package org.arcdose.service.skin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.PatientFacts;
import org.arcdose.service.dose.StudiesJdbc;
import org.arcdose.service.patient.KeptIdentity;
import org.arcdose.service.skin.SkinDoseSite.ConfiguredDevice;
import org.arcdose.service.skin.SkinDoseSite.DeviceMatch;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.Records;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.service.view.PatientSkinDose;
import org.arcdose.service.view.SkinDoseAbsent;
import org.arcdose.service.view.SkinDoses;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class PatientSkinDoseIT {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(2026);
  private static final String HASH = "0123456789abcdef";
  private static final KeptIdentity PATIENT = Reports.patient(HASH + "0".repeat(48), "");
  private static final KeptIdentity OTHER = Reports.patient("f".repeat(64), "");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private final DoseReport artis = Reports.of(STUDIES.object(Kind.SIEMENS_ARTIS, 2));
  private Database database;
  private Entities entities;
  private SkinDoseSite site = SkinDoseSite.UNSET;

  @BeforeEach
  void open(DataSource dataSource) {
    database = new Database(dataSource);
    entities = Entities.on(dataSource);
  }

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void procedures_of_one_place_add() {
    entities.save(again("2.25.70", DAY.minusYears(1), artis), PATIENT, "1");
    double alone = doses().ofPatient(HASH, 12, null).psdMgy();
    entities.save(again("2.25.71", DAY, artis), PATIENT, "1");
    entities.save(again("2.25.72", DAY, artis), OTHER, "1");
    entities.save(again("2.25.73", DAY.minusDays(1), artis), PATIENT, "1");
    PatientSkinDose together = doses().ofPatient(HASH, 12, DAY);
    assertEquals(2 * alone, together.psdMgy(), 1e-6 * alone);
    assertEquals(2, together.procedures().size());
    assertEquals(DAY.minusDays(1), together.procedures().get(0).date());
    assertEquals("2.25.73", together.procedures().get(0).studyInstanceUid());
    assertEquals(alone, together.procedures().get(0).aloneMgy(), 1e-6 * alone);
    assertEquals(alone, together.procedures().get(1).atPeakMgy(), 1e-6 * alone);
  }

  @Test
  void procedures_of_different_places_do_not_add() {
    // The second device stands half a metre farther to the feet.
    DoseReport elsewhere =
        Records.with(
            again("2.25.81", DAY, artis),
            "equipment",
            Records.with(artis.equipment(), "stationName", "ELSEWHERE"));
    site =
        new SkinDoseSite(
            List.of(
                new ConfiguredDevice(
                    new DeviceMatch("", "", "", "", "ELSEWHERE"),
                    new DeviceSkinDose(
                        DeviceSkinDose.Wanted.AUTO,
                        new Vec3(0, 0, -50),
                        List.of(1.0, 1.0),
                        null,
                        3.1,
                        false))),
            new AlertLevels(List.of(0.001, 1e6), 1));
    entities.save(again("2.25.82", DAY.minusWeeks(2), artis), PATIENT, "1");
    entities.save(elsewhere, PATIENT, "1");
    PatientSkinDose together = doses().ofPatient(HASH, 12, null);
    double first = together.procedures().get(0).aloneMgy();
    double second = together.procedures().get(1).aloneMgy();
    assertTrue(first > 0 && second > 0);
    double higher = Math.max(first, second);
    assertEquals(higher, together.psdMgy(), 0.1 * Math.min(first, second), "not the sum of maxima");
    // What the engine says of both on one skin.
    SkinDoseComputation computation = new SkinDoseComputation(site);
    ComputedSkinDose expected =
        computation.compute(
            computation.procedures(List.of(elsewhere, again("2.25.82", DAY.minusWeeks(2), artis))),
            SkinDoseParameters.WITHOUT_BAND);
    assertEquals(expected.result().psdMgy(), together.psdMgy());
    assertEquals(expected.result().areaAboveCm2(), together.areaAboveCm2());
    assertEquals(
        List.of("PEAK_SKIN_DOSE", "SKIN_AREA"),
        together.alerts().stream().map(PatientSkinDose.Level::kind).toList(),
        "levels of the sum");
  }

  @Test
  void only_the_weeks_that_are_asked_for_count() {
    entities.save(again("2.25.91", DAY.minusWeeks(12), artis), PATIENT, "1");
    entities.save(again("2.25.92", DAY.minusWeeks(12).plusDays(1), artis), PATIENT, "1");
    entities.save(again("2.25.93", DAY, artis), PATIENT, "1");
    PatientSkinDose twelve = doses().ofPatient(HASH, 12, null);
    assertEquals(2, twelve.procedures().size());
    assertEquals(DAY, twelve.until());
    assertEquals(DAY.minusWeeks(12).plusDays(1), twelve.from());
    assertEquals(3, doses().ofPatient(HASH, 13, null).procedures().size());
    assertEquals(1, doses().ofPatient(HASH, 1, null).procedures().size());
    assertEquals(2, doses().ofPatient(HASH, 12, DAY.minusWeeks(1)).procedures().size());
  }

  @Test
  void the_skin_is_made_for_the_latest_size_that_is_known() {
    entities.save(sized(again("2.25.95", DAY.minusDays(9), artis), "1.60", "50"), PATIENT, "1");
    entities.save(sized(again("2.25.96", DAY.minusDays(5), artis), "1.61", "55"), PATIENT, "1");
    entities.save(sized(again("2.25.97", DAY, artis), null, null), PATIENT, "1");
    String patient = doses().ofPatient(HASH, 12, null).patient();
    assertTrue(patient.contains("161.0 cm, 55.0 kg"), patient);
  }

  @Test
  void why_there_is_none_is_told() {
    entities.save(Reports.of(STUDIES.ct(1)), PATIENT, "1");
    SkinDoses doses = doses();
    for (String unknown : List.of("", "0", "fffffffffffffff0", HASH + "0", "'; --")) {
      assertEquals(
          "ArcDose has no patient with this key.",
          assertThrows(SkinDoseAbsent.class, () -> doses.ofPatient(unknown, 12, null))
              .getMessage());
    }
    assertEquals(
        "No study of this patient in these weeks has a skin dose.",
        assertThrows(SkinDoseAbsent.class, () -> doses.ofPatient(HASH, 12, null)).getMessage());
    entities.save(again("2.25.99", DAY, artis), PATIENT, "1");
    assertThrows(SkinDoseAbsent.class, () -> doses.ofPatient(HASH, 12, DAY.minusDays(1)));
  }

  private SkinDoses doses() {
    return new SkinDosesJdbc(database, new StudiesJdbc(database, entities.factory()), () -> site);
  }

  /** The same procedure once more, as another study. */
  private static DoseReport again(String study, LocalDate day, DoseReport report) {
    DoseReport other = Reports.inStudy(study, study + ".1", report);
    return Records.with(other, "study", Records.with(other.study(), "studyDate", day));
  }

  private static DoseReport sized(DoseReport report, String metres, String kg) {
    PatientFacts patient =
        new PatientFacts(
            "F",
            "",
            null,
            metres == null ? null : new BigDecimal(metres),
            kg == null ? null : new BigDecimal(kg));
    return Records.with(report, "study", Records.with(report.study(), "patient", patient));
  }
}
