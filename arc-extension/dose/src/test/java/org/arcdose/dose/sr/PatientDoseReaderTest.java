package org.arcdose.dose.sr;

import static org.arcdose.dose.SrItem.code;
import static org.arcdose.dose.SrItem.container;
import static org.arcdose.dose.SrItem.dcm;
import static org.arcdose.dose.SrItem.num;
import static org.arcdose.dose.SrItem.sct;
import static org.arcdose.dose.SrItem.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.PatientDoseEstimate;
import org.arcdose.dose.Reports;
import org.arcdose.dose.SrItem;
import org.junit.jupiter.api.Test;

class PatientDoseReaderTest {
  private static final String SR = "1.2.840.10008.5.1.4.1.1.88.73";

  @Test
  void reads_peak_skin_dose_and_what_it_was_made_from() {
    Dataset source = container(dcm("128416"));
    Dataset reference = new Dataset();
    reference.put(Tag.REFERENCED_SOP_CLASS_UID, VR.UI, "1.2.840.10008.5.1.4.1.1.88.67");
    reference.put(Tag.REFERENCED_SOP_INSTANCE_UID, VR.UI, "2.25.77");
    source.putSequence(Tag.REFERENCED_SOP_SEQUENCE, reference);
    DoseReport report =
        report(
            container(
                dcm("128402"),
                text(dcm("128403"), "Peak skin dose"),
                code(sct("363698007"), sct("39937001")),
                num(dcm("128531"), "1.85", "Gy"),
                container(dcm("128412"), code(dcm("128413"), dcm("128485"))),
                container(
                    dcm("128415"),
                    source,
                    container(dcm("128500"), code(dcm("128417"), dcm("128418"))))));
    assertNull(report.modality());
    PatientDoseEstimate estimate = report.patientDoses().get(0);
    assertEquals("Peak skin dose", estimate.name());
    assertEquals("39937001", estimate.site().value());
    assertEquals("128531", estimate.quantity().value());
    Reports.assertSame(new BigDecimal("1850"), estimate.absorbedDoseMgy());
    assertNull(estimate.equivalentDoseMsv());
    assertEquals("128485", estimate.distribution().value());
    assertEquals("128418", estimate.patientModel().value());
    assertEquals("2.25.77", estimate.sourceReports());
    assertEquals(List.of(), report.findings());
  }

  @Test
  void an_equivalent_dose_is_kept_apart_from_an_absorbed_one() {
    PatientDoseEstimate estimate =
        report(container(dcm("128402"), num(dcm("128512"), "4", "mSv"))).patientDoses().get(0);
    assertEquals(new BigDecimal("4"), estimate.equivalentDoseMsv());
    assertNull(estimate.absorbedDoseMgy());
  }

  @Test
  void a_dose_in_no_unit_of_dose_is_an_error() {
    DoseReport report = report(container(dcm("128402"), num(dcm("128531"), "4", "mm")));
    assertNull(report.patientDoses().get(0).absorbedDoseMgy());
    assertEquals(1, report.findings().size());
  }

  @Test
  void rejects_a_report_without_an_estimate() {
    assertEquals(
        "The report has no estimate of an organ or skin dose.",
        Reports.rejected(SrItem.report(SR, dcm("128401"), text(dcm("121106"), "none"))));
  }

  private static DoseReport report(Dataset... content) {
    return Reports.extracted(SrItem.report(SR, dcm("128401"), content));
  }
}
