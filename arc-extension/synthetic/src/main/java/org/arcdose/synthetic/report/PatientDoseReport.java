package org.arcdose.synthetic.report;

import org.arcdose.dicom.Code;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PatientDoseField;
import org.arcdose.synthetic.expected.ReportField;
import org.arcdose.synthetic.sr.Report;

/** Patient radiation dose reports (PS3.16 TID 10030): peak skin dose of an intervention. */
public final class PatientDoseReport {
  private PatientDoseReport() {}

  public static Draft of(Exam exam) {
    Header header = new Header(exam, Report.PATIENT_DOSE, "SR", "Patient dose", 996, 1);
    Part report =
        Root.observer(exam, header)
            .put(ReportField.LANGUAGE, new Code("en", "RFC5646", "English"))
            .put(ReportField.COMMENT, "Estimated for an invented patient")
            .add(
                Group.ORGAN_DOSE,
                new Part()
                    .put(PatientDoseField.ESTIMATE_NAME, "Peak skin dose")
                    .put(PatientDoseField.FINDING_SITE, Codes.sct("39937001", "Skin"))
                    .put(
                        PatientDoseField.MAXIMUM_ABSORBED_DOSE_MGY,
                        exam.figures().decimal(2000, 32000, 1))
                    .put(PatientDoseField.REPRESENTATION, Codes.dcm("128485", "Skin Dose Map"))
                    .put(PatientDoseField.REPRESENTATION_DATA_UID, exam.uid("skin dose map"))
                    .put(
                        PatientDoseField.PATIENT_MODEL_TYPE,
                        Codes.dcm("128418", "Simple Object Model"))
                    .put(
                        PatientDoseField.TRANSPORT_MODEL_TYPE,
                        Codes.dcm("128421", "Geometric Radiation Transport Model"))
                    .put(PatientDoseField.MODEL_DATA_UID, exam.uid("patient model"))
                    .put(PatientDoseField.MODEL_REFERENCE, "Elliptical cylinder")
                    .put(
                        PatientDoseField.METHOD_TYPE, Codes.dcm("128480", "Analytical Algorithm")));
    return new Draft(
        Report.patient(
            header, report, exam.uid("series of the report used"), exam.uid("report used")),
        new Expected(null, report));
  }
}
