package org.arcdose.synthetic.report;

import static org.arcdose.synthetic.expected.NuclearField.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.arcdose.dicom.Code;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Figures;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.clinic.Patient;
import org.arcdose.synthetic.clinic.Tracer;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PatientField;
import org.arcdose.synthetic.expected.ReportField;
import org.arcdose.synthetic.sr.Report;

/** Radiopharmaceutical dose reports (PS3.16 TID 10021). */
public final class NuclearReport {
  private static final String AUTHORITY = "ICRP Publication 128";

  /** Absorbed dose of FDG in mGy per MBq, ICRP 128; by code value so that the order is fixed. */
  private static final Map<String, String[]> ORGANS =
      new TreeMap<>(
          Map.of(
              "23451007", new String[] {"Adrenal gland", "0.012"},
              "89837001", new String[] {"Bladder", "0.13"},
              "12738006", new String[] {"Brain", "0.038"},
              "80891009", new String[] {"Heart", "0.067"},
              "64033007", new String[] {"Kidney", "0.017"},
              "10200004", new String[] {"Liver", "0.021"},
              "39607008", new String[] {"Lung", "0.020"},
              "14016003", new String[] {"Bone Marrow", "0.011"}));

  private NuclearReport() {}

  /** One administration with organ doses and patient characteristics. */
  public static Draft of(Exam exam, Tracer tracer) {
    Header header = new Header(exam, Report.RADIOPHARMACEUTICAL_DOSE, "SR", "Dose report", 890, 1);
    Part report =
        header
            .expected()
            .put(ReportField.LANGUAGE, new Code("en", "RFC5646", "English"))
            .put(ASSOCIATED_PROCEDURE, tracer.study())
            .put(ReportField.INTENT, Codes.DIAGNOSTIC)
            .add(Group.EVENT, administration(exam, tracer))
            .add(Group.PATIENT, characteristics(exam));
    return new Draft(Report.radiopharmaceutical(header, report), new Expected("NM", report));
  }

  /** The administration as report and images tell it. */
  public static Part administration(Exam exam, Tracer tracer) {
    Figures figures = exam.figures();
    BigDecimal activityMbq = figures.about(tracer.activityMbq(), tracer.activityMbq() / 12.0, 1);
    Part event =
        new Part()
            .put(AGENT, tracer.agent())
            .put(RADIONUCLIDE, tracer.radionuclide())
            .put(HALF_LIFE_S, new BigDecimal(tracer.halfLifeS()))
            .put(ADMINISTRATION_EVENT_UID, exam.uid("administration"))
            .put(STARTED_AT, exam.start().minusMinutes(60))
            .put(STOPPED_AT, exam.start().minusMinutes(59))
            .put(ADMINISTERED_ACTIVITY_MBQ, activityMbq)
            .put(SPECIFIC_ACTIVITY_BQ_PER_MMOL, new BigDecimal("3000000000"))
            .put(EXTRAVASATION_SYMPTOMS, Codes.sct("260413007", "None"))
            .put(EXTRAVASATION_ACTIVITY_PERCENT, BigDecimal.ZERO)
            .put(VOLUME_CM3, figures.decimal(8, 35, 1))
            .put(PRE_ADMINISTRATION_ACTIVITY_MBQ, activityMbq.add(new BigDecimal("3.4")))
            .put(POST_ADMINISTRATION_ACTIVITY_MBQ, new BigDecimal("3.4"))
            .put(ACTIVITY_DEVICE, Codes.dcm("113541", "Dose Calibrator"))
            .put(ROUTE, Codes.sct("47625008", "Intravenous route"))
            .put(SITE, Codes.sct("14975008", "Forearm"))
            .put(SITE_LATERALITY, Codes.LEFT)
            .put(BRAND_NAME, "Invented " + tracer.text())
            .put(DISPENSE_UNIT, "U-" + exam.index())
            .put(LOT, "L-17")
            .put(REAGENT_VIAL, "V-4")
            .put(RADIONUCLIDE_ID, "R-8")
            .put(PRESCRIPTION, "P-" + exam.index())
            .put(
                EFFECTIVE_DOSE_MSV,
                rounded(activityMbq.multiply(new BigDecimal(tracer.effectiveMsvPerMbq())), 2))
            .add(
                Group.PERSON,
                Root.person("Aerztin^Erfunden", Codes.dcm("113851", "Irradiation Administering")));
    if (tracer == Tracer.FDG) {
      ORGANS.forEach((code, organ) -> event.add(Group.ORGAN_DOSE, organ(code, organ, activityMbq)));
    }
    return event;
  }

  private static Part organ(String code, String[] organ, BigDecimal activityMbq) {
    boolean pair = organ[0].equals("Kidney") || organ[0].equals("Lung");
    Part part =
        new Part()
            .put(FINDING_SITE, Codes.sct(code, organ[0]))
            .put(ORGAN_DOSE_MGY, rounded(activityMbq.multiply(new BigDecimal(organ[1])), 2))
            .put(REFERENCE_AUTHORITY, AUTHORITY);
    return pair ? part.put(ORGAN_LATERALITY, Codes.BOTH_SIDES) : part;
  }

  private static Part characteristics(Exam exam) {
    Patient patient = exam.patient();
    BigDecimal size = patient.sizeM();
    double area = Math.sqrt(size.doubleValue() * 100 * patient.weightKg().doubleValue() / 3600);
    return new Part()
        .put(PatientField.AGE_YEARS, patient.age(exam.start().toLocalDate()))
        .put(
            PatientField.SEX,
            patient.sex().equals("F") ? Codes.dcm("F", "Female") : Codes.dcm("M", "Male"))
        .put(PatientField.HEIGHT_M, size)
        .put(PatientField.WEIGHT_KG, patient.weightKg())
        .put(PatientField.BODY_SURFACE_AREA_M2, rounded(BigDecimal.valueOf(area), 2))
        .put(PatientField.BODY_SURFACE_FORMULA, Codes.dcm("122241", "BSA = (WT*HT/3600)**0.5"))
        .put(
            PatientField.BODY_MASS_INDEX_KG_PER_M2,
            patient.weightKg().divide(size.multiply(size), 1, RoundingMode.HALF_UP))
        .put(PatientField.GLUCOSE_MMOL_PER_L, exam.figures().decimal(42, 78, 1))
        .put(PatientField.FASTING_H, BigDecimal.valueOf(8))
        .put(PatientField.HYDRATION_ML, BigDecimal.valueOf(500))
        .put(PatientField.RECENT_ACTIVITY, "Rested for one hour")
        .put(PatientField.CREATININE_MG_PER_DL, exam.figures().decimal(7, 12, 1));
  }

  private static BigDecimal rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }
}
