package org.arcdose.synthetic.sr;

import static org.arcdose.synthetic.sr.Item.CONCEPT_MODIFIER;
import static org.arcdose.synthetic.sr.Item.OBSERVATION_CONTEXT;
import static org.arcdose.synthetic.sr.Item.PROPERTIES;

import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Element;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Group;
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

  /** A report that consists of a comment. */
  public static Dataset text(Header header, Code title, Part report) {
    return plain(header, new Container(title, report).contains(ReportField.COMMENT));
  }

  private static List<Dataset> scope(Part report) {
    return new Container(Codes.REPORT, report)
        .nested(
            OBSERVATION_CONTEXT,
            ReportField.SCOPE_OF_ACCUMULATION,
            PROPERTIES,
            ReportField.SCOPE_STUDY_UID,
            ReportField.SCOPE_STEP_UID)
        .content();
  }

  /** The SR Document modules (PS3.3 C.17.1 to C.17.3) around a root container. */
  static Dataset document(Header header, Container root, String templateId) {
    return plain(header, root)
        .putSequence(
            Tag.CONTENT_TEMPLATE_SEQUENCE,
            new Dataset()
                .put(Tag.MAPPING_RESOURCE, VR.CS, "DCMR")
                .put(Tag.TEMPLATE_IDENTIFIER, VR.CS, templateId));
  }

  /** The same without a template. */
  static Dataset plain(Header header, Container root) {
    Dataset document =
        header
            .dataset()
            .putSequence(Tag.REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE)
            .putSequence(Tag.PERFORMED_PROCEDURE_CODE_SEQUENCE)
            .put(Tag.COMPLETION_FLAG, VR.CS, "COMPLETE")
            .put(Tag.VERIFICATION_FLAG, VR.CS, "UNVERIFIED");
    for (Element element : root.item()) {
      if (element.tag() != Tag.RELATIONSHIP_TYPE) {
        document.put(element);
      }
    }
    return document;
  }
}
