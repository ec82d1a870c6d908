package org.arcdose.dose.sr;

import static org.arcdose.dose.SrItem.code;
import static org.arcdose.dose.SrItem.container;
import static org.arcdose.dose.SrItem.dcm;
import static org.arcdose.dose.SrItem.num;
import static org.arcdose.dose.SrItem.person;
import static org.arcdose.dose.SrItem.problems;
import static org.arcdose.dose.SrItem.sct;
import static org.arcdose.dose.SrItem.text;
import static org.arcdose.dose.SrItem.time;
import static org.arcdose.dose.SrItem.uid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dose.CtAccumulatedDose;
import org.arcdose.dose.CtDose;
import org.arcdose.dose.CtEventFacts;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.CtPhantomTotal;
import org.arcdose.dose.DoseCheck;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Finding.Kind;
import org.arcdose.dose.Reports;
import org.arcdose.dose.SizeSpecificDose;
import org.arcdose.dose.SrItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PS3.16 TID 10011 to 10015 have, item by item. */
class CtDoseReportTest {
  private static final String SR = "1.2.840.10008.5.1.4.1.1.88.67";
  private static final Code HEAD = dcm("113690");
  private static final Code BODY = dcm("113691");
  private static final Code YES = new Code("373066001", "SCT", "Yes");
  private static final Code NO = new Code("R-00339", "SRT", "No");

  @Test
  void totals_of_two_phantoms_are_a_row_each_and_their_sum_is_the_total() {
    DoseReport report = report(accumulated(dlp("113813", "800", HEAD), dlp("113813", "300", BODY)));
    assertEquals("1100", report.ctTotals().get(0).doseLengthProductMgyCm().toPlainString());
    assertEquals(
        List.of(
            new CtPhantomTotal(HEAD, new BigDecimal("800")),
            new CtPhantomTotal(BODY, new BigDecimal("300"))),
        report.ctPhantomTotals());
    assertEquals(
        List.of(
            "CT Dose Length Product Total is given 2 times; the total of the study is their sum."),
        problems(report, Kind.NOTE));
  }

  @Test
  void a_total_that_is_the_sum_of_those_of_the_phantoms_is_not_counted_again() {
    DoseReport report =
        report(
            accumulated(
                dlp("113813", "800", HEAD),
                dlp("113813", "300", BODY),
                num(dcm("113813"), "1100", "mGy.cm")));
    assertEquals("1100", report.ctTotals().get(0).doseLengthProductMgyCm().toPlainString());
    assertEquals(2, report.ctPhantomTotals().size());
  }

  @Test
  void sub_totals_of_phantoms_do_not_add_to_the_total() {
    DoseReport report =
        report(
            accumulated(
                num(dcm("113813"), "1100", "mGy.cm"),
                dlp("130745", "800", HEAD),
                dlp("130745", "300", BODY)));
    assertEquals("1100", report.ctTotals().get(0).doseLengthProductMgyCm().toPlainString());
    assertEquals(
        List.of(HEAD, BODY), report.ctPhantomTotals().stream().map(t -> t.phantom()).toList());
    assertEquals(List.of(), report.findings());
  }

  @Test
  void a_dlp_in_another_unit_is_converted_and_one_in_none_is_an_error() {
    DoseReport report = report(accumulated(num(dcm("113813"), "0.5", "Gy.cm")));
    assertEquals(
        0, new BigDecimal("500").compareTo(report.ctTotals().get(0).doseLengthProductMgyCm()));
    DoseReport wrong = report(accumulated(num(dcm("113813"), "0.5", "mGy")));
    assertNull(wrong.ctTotals().get(0).doseLengthProductMgyCm());
    assertEquals(1, problems(wrong, Kind.ERROR).size());
  }

  @Test
  void reads_how_the_effective_dose_of_the_study_was_made() {
    CtAccumulatedDose total =
        report(
                accumulated(
                    num(
                        dcm("113814"),
                        "7.5",
                        "mSv",
                        text(dcm("121406"), "ICRP 103"),
                        code(new Code("G-C036", "SRT", ""), dcm("113800")),
                        text(dcm("113815"), "Voxel man"),
                        container(
                            dcm("113816"),
                            text(dcm("113817"), "Rando"),
                            text(dcm("113818"), "TLD")))))
            .ctTotals()
            .get(0);
    assertEquals(new BigDecimal("7.5"), total.effectiveDoseMsv());
    assertEquals("ICRP 103", total.referenceAuthority());
    assertEquals("113800", total.effectiveDoseMethod().value());
    assertEquals("Voxel man", total.patientModel());
    assertEquals("Rando", total.effectiveDosePhantom());
    assertEquals("TLD", total.dosimeterType());
  }

  @Test
  void reads_what_an_acquisition_was() {
    CtEventFacts facts =
        event(
                uid(dcm("113769"), "2.25.7"),
                text(dcm("113605"), "3", code(dcm("113606"), dcm("113608"))),
                time(dcm("111526"), "20261120101601"),
                text(dcm("125203"), "Head"),
                code(
                    dcm("113820"),
                    sct("116152004"),
                    code(dcm("113961"), new Code("113962", "DCM", "Filtered Back Projection")),
                    code(dcm("113961"), new Code("113963", "DCM", "Iterative Reconstruction"))),
                code(new Code("G-C32C", "SRT", ""), new Code("P5-0808E", "SRT", "")),
                code(dcm("128551"), YES, code(dcm("128552"), dcm("128553"))),
                text(dcm("121106"), "restless"))
            .facts();
    assertEquals("2.25.7", facts.irradiationEventUid());
    assertEquals("3", facts.label());
    assertEquals("113608", facts.labelType().value());
    assertEquals("2026-11-20T10:16:01", facts.startedAt().toString());
    assertEquals("P5-0808E", facts.procedureContext().value());
    assertEquals(
        "Filtered Back Projection, Iterative Reconstruction", facts.reconstructionAlgorithms());
    assertTrue(facts.repeated());
    assertEquals("128553", facts.repeatReason().value());
    assertEquals("restless", facts.comment());
  }

  @ParameterizedTest
  @CsvSource({
    "113804,DCM",
    "113805,DCM",
    "113806,DCM",
    "113807,DCM",
    "116152004,SCT",
    "P5-08001,SRT",
    "702569007,SCT"
  })
  void every_acquisition_type_is_kept(String value, String scheme) {
    assertEquals(
        new Code(value, scheme, ""),
        event(code(dcm("113820"), new Code(value, scheme, ""))).facts().acquisitionType());
  }

  @Test
  void a_target_region_without_a_code_is_no_error() {
    Dataset empty = code(dcm("123014"), dcm("x"));
    empty.putSequence(org.arcdose.dicom.Tag.CONCEPT_CODE_SEQUENCE);
    DoseReport report = report(acquisition(empty));
    assertNull(report.ctEvents().get(0).facts().targetRegion());
    assertEquals(List.of(), problems(report, Kind.ERROR));
  }

  @Test
  void siemens_modulation_is_read_from_the_comment_unless_an_item_has_it() {
    String comment = "Body Region = Body, X-ray Modulation Type = XYZ_EC, Sn Filter = no";
    assertEquals("XYZ_EC", event(text(dcm("121106"), comment)).facts().modulationType());
    assertEquals(
        "NONE",
        event(text(dcm("113842"), "NONE"), text(dcm("121106"), comment)).facts().modulationType());
  }

  @Test
  void reads_where_and_how_long_it_scanned_with_either_tube() {
    CtIrradiationEvent event =
        event(
            container(
                dcm("113822"),
                num(dcm("113824"), "1500", "ms"),
                num(dcm("113825"), "30", "cm"),
                num(dcm("113893"), "280", "mm"),
                num(dcm("113899"), "320", "mm"),
                num(dcm("113895"), "-10.5", "mm"),
                num(dcm("113896"), "-290.5", "mm"),
                num(dcm("113897"), "0", "mm"),
                num(dcm("113898"), "-300", "mm"),
                uid(dcm("112227"), "2.25.9"),
                num(dcm("113826"), "0.6", "mm"),
                num(dcm("113827"), "38.4", "mm"),
                num(dcm("113828"), "0.8", "{ratio}"),
                num(dcm("113823"), "2", "{X-ray sources}"),
                tube("A", "100"),
                tube("B", "140")));
    assertEquals(0, new BigDecimal("1.5").compareTo(event.acquisition().exposureTimeS()));
    assertEquals(0, new BigDecimal("300").compareTo(event.acquisition().scanningLengthMm()));
    assertEquals(new BigDecimal("320"), event.acquisition().exposedRangeMm());
    assertEquals(new BigDecimal("-10.5"), event.acquisition().reconstructableTopMm());
    assertEquals(new BigDecimal("-300"), event.acquisition().scanningBottomMm());
    assertEquals("2.25.9", event.acquisition().frameOfReferenceUid());
    assertEquals(2, event.acquisition().sourceCount());
    assertEquals(List.of("A", "B"), event.sources().stream().map(s -> s.identification()).toList());
    assertEquals(new BigDecimal("140"), event.sources().get(1).kvp());
    assertEquals(new BigDecimal("6.5"), event.sources().get(1).filterAluminumMm());
  }

  @Test
  void reads_free_air_and_effective_dose_with_their_factors() {
    CtDose dose =
        event(
                container(
                    dcm("113829"),
                    num(dcm("113830"), "12", "mGy"),
                    num(dcm("113836"), "0.2", "mGy/(mA.s)"),
                    num(dcm("113837"), "40", "mGy"),
                    num(
                        dcm("113839"),
                        "0.0042",
                        "Sv",
                        code(sct("370129005"), dcm("113801")),
                        num(dcm("113840"), "0.014", "mSv/(mGy.cm)"))))
            .dose();
    assertEquals(new BigDecimal("0.2"), dose.freeAirFactorMgyPerMas());
    assertEquals(new BigDecimal("40"), dose.meanCtdiFreeAirMgy());
    assertEquals(0, new BigDecimal("4.2").compareTo(dose.effectiveDoseMsv()));
    assertEquals("113801", dose.effectiveDoseMethod().value());
    assertEquals(new BigDecimal("0.014"), dose.effectiveDoseFactorMsvPerMgyCm());
  }

  /** By meaning, as devices with a code of their own write it. */
  @ParameterizedTest
  @CsvSource({
    "CTDIvol Alert Value Configured, Reason for Proceeding",
    "CTDIVol Alert Value Configured, Reason For Proceeding"
  })
  void dose_check_alert_is_read_in_both_spellings(String configured, String reason) {
    DoseCheck alert =
        event(
                container(
                    dcm("113829"),
                    container(
                        dcm("113900"),
                        code(dcm("113901"), NO),
                        code(new Code("1", "99X", configured), YES),
                        num(dcm("113904"), "80", "mGy"),
                        num(dcm("113905"), "900", "mGycm"),
                        num(dcm("113906"), "95", "mGy"),
                        text(new Code("2", "99X", reason), "trauma"),
                        person(dcm("113870"), "Doe^Jane", code(dcm("113875"), dcm("113850"))),
                        text(dcm("113871"), "4711"))))
            .alert();
    assertFalse(alert.dlpConfigured());
    assertTrue(alert.ctdiVolConfigured());
    assertEquals(new BigDecimal("80"), alert.ctdiVolValueMgy());
    assertEquals(new BigDecimal("900"), alert.dlpForwardEstimateMgyCm());
    assertEquals(new BigDecimal("95"), alert.ctdiVolForwardEstimateMgy());
    assertEquals("trauma", alert.reasonForProceeding());
    assertEquals("Doe^Jane", alert.personName());
    assertEquals("113850", alert.personRole().value());
    assertEquals("4711", alert.personId());
  }

  @Test
  void dose_check_notification_is_read_apart_from_the_alert() {
    CtIrradiationEvent event =
        event(
            container(
                dcm("113829"),
                container(
                    dcm("113908"),
                    code(dcm("113909"), YES),
                    code(dcm("113910"), NO),
                    num(dcm("113911"), "500", "mGy.cm"),
                    num(dcm("113913"), "620", "mGy.cm"),
                    text(dcm("113907"), "follow-up"))));
    assertEquals(DoseCheck.NONE, event.alert());
    assertTrue(event.notification().dlpConfigured());
    assertFalse(event.notification().ctdiVolConfigured());
    assertEquals(new BigDecimal("500"), event.notification().dlpValueMgyCm());
    assertEquals(new BigDecimal("620"), event.notification().dlpForwardEstimateMgyCm());
    assertEquals("follow-up", event.notification().reasonForProceeding());
  }

  @Test
  void every_size_specific_dose_estimate_is_kept() {
    List<SizeSpecificDose> estimates =
        event(
                container(
                    dcm("113829"),
                    num(
                        dcm("113930"),
                        "14.2",
                        "mGy",
                        code(sct("370129005"), dcm("113934")),
                        num(dcm("113931"), "31", "cm")),
                    num(
                        dcm("113930"),
                        "15.1",
                        "mGy",
                        code(sct("370129005"), dcm("113988")),
                        num(
                            dcm("113980"),
                            "274",
                            "mm",
                            code(sct("370129005"), dcm("113984")),
                            num(dcm("113986"), "-120", "mm")))))
            .sizeSpecificDoses();
    assertEquals(2, estimates.size());
    assertEquals(new BigDecimal("14.2"), estimates.get(0).doseMgy());
    assertEquals(0, new BigDecimal("310").compareTo(estimates.get(0).lateralMm()));
    assertEquals("113988", estimates.get(1).method().value());
    assertEquals(new BigDecimal("274"), estimates.get(1).waterEquivalentDiameterMm());
    assertEquals("113984", estimates.get(1).waterEquivalentDiameterMethod().value());
    assertEquals(new BigDecimal("-120"), estimates.get(1).waterEquivalentDiameterAtMm());
  }

  @Test
  void persons_and_devices_of_an_acquisition_are_kept() {
    CtIrradiationEvent event =
        event(
            person(dcm("113870"), "Roe^Jim", code(dcm("113875"), dcm("113851"))),
            code(dcm("113876"), dcm("113859"), text(dcm("113880"), "SN7")));
    assertEquals("Roe^Jim", event.participants().get(0).personName());
    assertEquals("113859", event.participants().get(1).role().value());
    assertEquals("SN7", event.participants().get(1).deviceSerialNumber());
  }

  @Test
  void a_dlp_that_is_not_ctdi_times_length_is_noted_for_a_spiral() {
    Dataset parameters = container(dcm("113822"), num(dcm("113825"), "300", "mm"));
    Dataset dose =
        container(
            dcm("113829"), num(dcm("113830"), "10", "mGy"), num(dcm("113838"), "30", "mGy.cm"));
    assertEquals(
        List.of(
            "DLP is 30 mGy.cm, but CTDIvol times length is 300.0 mGy.cm.",
            "CT Accumulated Dose Data is missing, so there is no total."),
        problems(
            report(acquisition(code(dcm("113820"), sct("116152004")), parameters, dose)),
            Kind.NOTE));
    assertEquals(
        List.of("CT Accumulated Dose Data is missing, so there is no total."),
        problems(
            report(acquisition(code(dcm("113820"), dcm("113806")), parameters, dose)), Kind.NOTE));
  }

  private static DoseReport report(Dataset... content) {
    return Reports.extracted(SrItem.report(SR, dcm("113701"), content));
  }

  private static CtIrradiationEvent event(Dataset... content) {
    return report(acquisition(content)).ctEvents().get(0);
  }

  private static Dataset acquisition(Dataset... content) {
    return container(dcm("113819"), content);
  }

  private static Dataset accumulated(Dataset... content) {
    return container(dcm("113811"), content);
  }

  private static Dataset dlp(String concept, String value, Code phantom) {
    return num(dcm(concept), value, "mGy.cm", code(dcm("113835"), phantom));
  }

  private static Dataset tube(String name, String kvp) {
    return container(
        dcm("113831"),
        text(dcm("113832"), name),
        num(dcm("113733"), kvp, "kV"),
        num(dcm("113734"), "210", "mA"),
        num(dcm("113821"), "6.5", "mm"));
  }
}
