package org.arcdose.synthetic.sr;

import static org.arcdose.synthetic.expected.PatientDoseField.*;

import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.sr.NewItem;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.ReportField;

/** Patient Radiation Dose (PS3.16 TID 10030 with 10031 to 10034). */
final class Tid10030PatientRadiationDose {
  private static final Code ROOT = Codes.dcm("128401", "Patient Radiation Dose Report");
  private static final Code ESTIMATE = Codes.dcm("128402", "Radiation Dose Estimate");
  private static final Code SHOWN = Codes.dcm("128412", "Radiation Dose Estimate Representation");
  private static final Code METHODOLOGY =
      Codes.dcm("128415", "Radiation Dose Estimate Methodology");
  private static final Code REPORT_USED = Codes.dcm("128416", "SR Instance Used");
  private static final Code MODEL = Codes.dcm("128500", "Patient Radiation Dose Model");
  private static final Code DEMOGRAPHICS = Codes.dcm("128427", "Patient Model Demographics");
  private static final Code METHOD = Codes.dcm("128476", "Radiation Dose Estimate Method");

  private Tid10030PatientRadiationDose() {}

  /**
   * @param usedSopInstanceUid the dose report the estimate was made from
   */
  static Container root(Part report, String usedSopInstanceUid) {
    return new Container(ROOT, report)
        .modifiers(ReportField.LANGUAGE)
        .items(Tid1002ObserverContext.items(report))
        .each(Group.ORGAN_DOSE, estimate -> estimate(estimate, usedSopInstanceUid))
        .contains(ReportField.COMMENT);
  }

  private static Dataset estimate(Part estimate, String used) {
    Container methodology = new Container(METHODOLOGY, estimate).items(List.of(reportUsed(used)));
    methodology.container(model(estimate)).container(METHOD, METHOD_TYPE);
    return new Container(ESTIMATE, estimate)
        .contains(ESTIMATE_NAME, FINDING_SITE, MAXIMUM_ABSORBED_DOSE_MGY)
        .container(SHOWN, REPRESENTATION, REPRESENTATION_DATA_UID)
        .container(methodology)
        .item();
  }

  private static Container model(Part estimate) {
    return new Container(MODEL, estimate)
        .contains(PATIENT_MODEL_TYPE, TRANSPORT_MODEL_TYPE, MODEL_DATA_UID, MODEL_REFERENCE)
        .items(List.of(new Container(DEMOGRAPHICS, estimate).item()));
  }

  private static Dataset reportUsed(String sopInstanceUid) {
    return NewItem.composite(Item.CONTAINS, REPORT_USED, Report.XRAY_DOSE, sopInstanceUid);
  }
}
