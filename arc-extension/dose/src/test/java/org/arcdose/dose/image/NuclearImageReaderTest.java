package org.arcdose.dose.image;

import static org.arcdose.dose.SrItem.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dose.AdministeredActivity;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Finding.Kind;
import org.arcdose.dose.Modality;
import org.arcdose.dose.PetSeries;
import org.arcdose.dose.Radiopharmaceutical;
import org.arcdose.dose.Reports;
import org.arcdose.dose.SrItem;
import org.junit.jupiter.api.Test;

class NuclearImageReaderTest {
  private static final String NM = "1.2.840.10008.5.1.4.1.1.20";
  private static final String PET = "1.2.840.10008.5.1.4.1.1.128";

  @Test
  void activity_is_in_bq_in_a_pet_image_and_in_mbq_in_an_nm_image() {
    assertSame("394", activity(image(PET, "394000000")).administeredMbq());
    assertSame("320", activity(image(NM, "320")).administeredMbq());
  }

  @Test
  void an_activity_that_makes_sense_only_in_the_other_unit_stays_and_is_noted() {
    DoseReport pet = Reports.extracted(image(PET, "394"));
    assertSame("0.000394", pet.nuclear().administrations().get(0).activity().administeredMbq());
    assertEquals(
        List.of(
            "RadionuclideTotalDose (0018,1074) is less than is ever administered: the device may"
                + " have written MBq, not Bq."),
        problems(pet, Kind.NOTE));
    DoseReport nm = Reports.extracted(image(NM, "320000000"));
    assertSame("320000000", nm.nuclear().administrations().get(0).activity().administeredMbq());
    assertEquals(
        List.of(
            "RadionuclideTotalDose (0018,1074) is more than is ever administered: the device may"
                + " have written Bq, not MBq."),
        problems(nm, Kind.NOTE));
  }

  @Test
  void an_activity_that_is_no_number_or_negative_is_an_error_that_names_the_attribute() {
    for (String wrong : List.of("much", "-5", "NaN")) {
      DoseReport report = Reports.extracted(image(NM, wrong));
      assertNull(report.nuclear().administrations().get(0).activity().administeredMbq());
      assertEquals(
          "RadiopharmaceuticalInformationSequence[1] > RadionuclideTotalDose (0018,1074)",
          report.findings().get(0).where());
    }
  }

  @Test
  void reads_what_was_administered_and_when() {
    Dataset image = image(PET, "394000000");
    Dataset item = image.items(Tag.RADIOPHARMACEUTICAL_INFORMATION_SEQUENCE).get(0);
    item.put(Tag.RADIOPHARMACEUTICAL, VR.LO, "Fluorodeoxyglucose");
    item.putCode(Tag.RADIONUCLIDE_CODE_SEQUENCE, new Code("C-111A1", "SRT", ""));
    item.putCode(Tag.RADIOPHARMACEUTICAL_CODE_SEQUENCE, new Code("C-B1031", "SRT", ""));
    item.put(Tag.RADIONUCLIDE_HALF_LIFE, VR.DS, "6586.2");
    item.put(Tag.RADIOPHARMACEUTICAL_SPECIFIC_ACTIVITY, VR.DS, "2.5");
    item.put(Tag.RADIOPHARMACEUTICAL_START_DATE_TIME, VR.DT, "20261119233000");
    item.put(Tag.RADIOPHARMACEUTICAL_STOP_TIME, VR.TM, "093100");
    item.put(Tag.RADIOPHARMACEUTICAL_ADMINISTRATION_EVENT_UID, VR.UI, "2.25.8");
    DoseReport report = Reports.extracted(image);
    assertEquals(Modality.NM, report.modality());
    assertEquals("", report.templateId());
    Radiopharmaceutical what = report.nuclear().administrations().get(0).radiopharmaceutical();
    assertEquals("Fluorodeoxyglucose", what.agentName());
    assertEquals("C-B1031", what.agent().value());
    assertEquals("C-111A1", what.radionuclide().value());
    assertSame("6586.2", what.halfLifeS());
    assertSame("2500", what.specificActivityBqPerMmol());
    assertEquals("2026-11-19T23:30", what.startedAt().toString());
    assertEquals("2026-11-20T09:31", what.stoppedAt().toString());
    assertEquals("2.25.8", what.administrationEventUid());
  }

  @Test
  void both_isotopes_of_a_study_with_two_are_kept() {
    Dataset one = new Dataset().put(Tag.RADIONUCLIDE_TOTAL_DOSE, VR.DS, "100");
    Dataset other = new Dataset().put(Tag.RADIONUCLIDE_TOTAL_DOSE, VR.DS, "700");
    Dataset image = SrItem.object(NM);
    image.putSequence(Tag.RADIOPHARMACEUTICAL_INFORMATION_SEQUENCE, one, other, new Dataset());
    assertEquals(2, Reports.extracted(image).nuclear().administrations().size());
  }

  @Test
  void reads_the_series_of_a_pet_image() {
    Dataset image = image(PET, "394000000");
    image.put(Tag.SERIES_DATE, VR.DA, "20261120");
    image.put(Tag.SERIES_TIME, VR.TM, "115600");
    image.put(Tag.NUMBER_OF_SLICES, VR.US, "476");
    image.put(Tag.RECONSTRUCTION_METHOD, VR.LO, "PSF+TOF 4i5s");
    image.put(Tag.SERIES_TYPE, VR.CS, "WHOLE BODY", "IMAGE");
    image.put(Tag.CORRECTED_IMAGE, VR.CS, "NORM", "ATTN");
    Dataset window = new Dataset().put(Tag.ENERGY_WINDOW_LOWER_LIMIT, VR.DS, "435");
    image.putSequence(
        Tag.ENERGY_WINDOW_RANGE_SEQUENCE, window.put(Tag.ENERGY_WINDOW_UPPER_LIMIT, VR.DS, "585"));
    PetSeries series = Reports.extracted(image).nuclear().petSeries().get(0);
    assertEquals("2.25.3", series.seriesInstanceUid());
    assertEquals("2026-11-20T11:56", series.startedAt().toString());
    assertEquals(476, series.slices());
    assertEquals("PSF+TOF 4i5s", series.reconstructionMethod());
    assertSame("435", series.energyWindowLowerKev());
    assertSame("585", series.energyWindowUpperKev());
    assertEquals(List.of("WHOLE BODY", "IMAGE"), series.seriesType());
    assertEquals(List.of("NORM", "ATTN"), series.corrections());
  }

  @Test
  void an_nm_image_that_does_not_say_what_was_administered_is_not_about_dose() {
    assertEquals(
        "The image does not say what was administered.", Reports.notDose(SrItem.object(NM)));
  }

  private static AdministeredActivity activity(Dataset image) {
    return Reports.extracted(image).nuclear().administrations().get(0).activity();
  }

  private static Dataset image(String sopClassUid, String totalDose) {
    Dataset item = new Dataset().put(Tag.RADIONUCLIDE_TOTAL_DOSE, VR.DS, totalDose);
    return SrItem.object(sopClassUid)
        .putSequence(Tag.RADIOPHARMACEUTICAL_INFORMATION_SEQUENCE, item);
  }

  private static void assertSame(String expected, BigDecimal actual) {
    Reports.assertSame(new BigDecimal(expected), actual);
  }
}
