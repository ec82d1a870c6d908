package org.arcdose.synthetic.sr;

import static org.arcdose.synthetic.sr.Item.CONCEPT_MODIFIER;
import static org.arcdose.synthetic.sr.Item.OBSERVATION_CONTEXT;
import static org.arcdose.synthetic.sr.Item.PROPERTIES;

import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.sr.InstanceIdentity;
import org.arcdose.dicom.sr.NewDocument;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.ArcadisField;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.HeaderField;
import org.arcdose.synthetic.expected.NuclearField;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.ReportField;

/** Structured reports about dose as whole objects: the SR modules around a root template. */
public final class Report {
  public static final String XRAY_DOSE = "1.2.840.10008.5.1.4.1.1.88.67";
  public static final String RADIOPHARMACEUTICAL_DOSE = "1.2.840.10008.5.1.4.1.1.88.68";
  public static final String PATIENT_DOSE = "1.2.840.10008.5.1.4.1.1.88.73";
  public static final String ENHANCED_XRAY_DOSE = "1.2.840.10008.5.1.4.1.1.88.76";
  public static final String ENHANCED_SR = "1.2.840.10008.5.1.4.1.1.88.22";

  private Report() {}

  /** A CT dose report (TID 10011). */
  public static Dataset ct(Header header, Part report) {
    Container root =
        new Container(Codes.REPORT, report)
            .nested(
                CONCEPT_MODIFIER,
                ReportField.PROCEDURE_REPORTED,
                CONCEPT_MODIFIER,
                ReportField.INTENT)
            .items(Tid1002ObserverContext.items(report))
            .context(ReportField.IRRADIATION_STARTED_AT, ReportField.IRRADIATION_ENDED_AT)
            .items(scope(report))
            .each(Group.ACCUMULATED, Tid10012CtAccumulatedDose::item)
            .each(Group.EVENT, Tid10013CtIrradiationEvent::item)
            .contains(ReportField.COMMENT)
            .each(Group.PERSON, Tid1020PersonParticipant::item)
            .contains(ReportField.SOURCE_OF_DOSE_INFORMATION);
    return document(header, root, "10011");
  }

  /** A projection or mammography dose report (TID 10001). */
  public static Dataset projection(Header header, Part report) {
    Container root =
        new Container(Codes.REPORT, report)
            .nested(
                CONCEPT_MODIFIER,
                ReportField.PROCEDURE_REPORTED,
                CONCEPT_MODIFIER,
                ReportField.INTENT)
            .contains(ReportField.ACQUISITION_DEVICE_TYPE)
            .items(Tid1002ObserverContext.items(report))
            .items(scope(report))
            .contains(
                ReportField.DETECTOR_DATA_AVAILABLE,
                ReportField.SOURCE_DATA_AVAILABLE,
                ReportField.MECHANICAL_DATA_AVAILABLE)
            .each(Group.ACCUMULATED, Tid10002AccumulatedXRayDose::item)
            .each(Group.EVENT, Tid10003IrradiationEvent::item)
            .contains(ReportField.COMMENT)
            .each(Group.PERSON, Tid1020PersonParticipant::item)
            .contains(ReportField.SOURCE_OF_DOSE_INFORMATION);
    return document(header, root, "10001");
  }

  /** A radiopharmaceutical dose report (TID 10021). */
  public static Dataset radiopharmaceutical(Header header, Part report) {
    Code title = Codes.dcm("113500", "Radiopharmaceutical Radiation Dose Report");
    Container root =
        new Container(title, report)
            .modifiers(ReportField.LANGUAGE)
            .nested(
                CONCEPT_MODIFIER,
                NuclearField.ASSOCIATED_PROCEDURE,
                CONCEPT_MODIFIER,
                ReportField.INTENT)
            .each(Group.EVENT, Tid10022Administration::item)
            .each(Group.PATIENT, Tid10024PatientCharacteristics::item);
    return document(header, root, "10021");
  }

  /** An enhanced X-ray dose report (TID 10040). */
  public static Dataset enhanced(Header header, Part report) {
    return document(header, Tid10040EnhancedXRayDose.root(report), "10040");
  }

  /**
   * A patient dose report (TID 10030) made from another report of the study.
   *
   * @param usedSeriesUid series of the other report
   * @param usedSopUid SOP instance of the other report
   */
  public static Dataset patient(
      Header header, Part report, String usedSeriesUid, String usedSopUid) {
    Container root = Tid10030PatientRadiationDose.root(report, usedSopUid);
    InstanceIdentity used =
        new InstanceIdentity(
            report.text(HeaderField.STUDY_INSTANCE_UID), usedSeriesUid, XRAY_DOSE, usedSopUid);
    return document(header, root, "10030")
        .putSequence(
            Tag.CURRENT_REQUESTED_PROCEDURE_EVIDENCE_SEQUENCE,
            InstanceIdentity.hierarchy(List.of(used)));
  }

  /** A radiation summary of Siemens Arcadis; it follows no template. */
  public static Dataset arcadis(Header header, Part report) {
    return plain(
        header,
        new Container(ArcadisField.ROOT, report)
            .contains(
                ArcadisField.EXPOSURES,
                ArcadisField.FLUORO_TIME_S,
                ArcadisField.DOSE_AREA_PRODUCT_GYCM2,
                ArcadisField.STARTED_AT,
                ArcadisField.ENDED_AT));
  }

  /** A report that consists of a comment. */
  public static Dataset text(Header header, Code title, Part report) {
    return plain(header, new Container(title, report).contains(ReportField.COMMENT));
  }

  static List<Dataset> scope(Part report) {
    return new Container(Codes.REPORT, report)
        .nested(
            OBSERVATION_CONTEXT,
            ReportField.SCOPE_OF_ACCUMULATION,
            PROPERTIES,
            ReportField.SCOPE_STUDY_UID,
            ReportField.SCOPE_STEP_UID)
        .content();
  }

  static Dataset document(Header header, Container root, String templateId) {
    return NewDocument.of(header.dataset(), root.item(), templateId);
  }

  static Dataset plain(Header header, Container root) {
    return NewDocument.of(header.dataset(), root.item());
  }
}
