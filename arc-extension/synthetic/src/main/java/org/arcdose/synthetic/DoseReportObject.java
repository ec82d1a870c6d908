package org.arcdose.synthetic;

import static org.arcdose.synthetic.ContentItems.CONCEPT_MODIFIER;
import static org.arcdose.synthetic.ContentItems.CONTAINS;
import static org.arcdose.synthetic.ContentItems.OBSERVATION_CONTEXT;
import static org.arcdose.synthetic.ContentItems.PROPERTIES;

import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** What all X-ray dose reports share: the root of TID 10001 and 10011 and the SR modules. */
final class DoseReportObject {
  static final String SOP_CLASS_UID = "1.2.840.10008.5.1.4.1.1.88.67";

  private final Exam exam;
  private final String templateId;
  private final List<Dataset> content = new ArrayList<>();

  DoseReportObject(Exam exam, String templateId, Code procedure) {
    this.exam = exam;
    this.templateId = templateId;
    content.add(
        ContentItems.code(
            CONCEPT_MODIFIER,
            Concepts.PROCEDURE_REPORTED,
            procedure,
            ContentItems.code(
                CONCEPT_MODIFIER,
                Concepts.HAS_INTENT,
                Concepts.sct("261004008", "Diagnostic Intent"))));
    content.add(
        ContentItems.code(
            OBSERVATION_CONTEXT, Concepts.OBSERVER_TYPE, Concepts.dcm("121007", "Device")));
    content.add(ContentItems.uid(OBSERVATION_CONTEXT, Concepts.OBSERVER_UID, exam.deviceUid()));
    observer(Concepts.OBSERVER_NAME, exam.stationName());
    observer(Concepts.OBSERVER_MANUFACTURER, "Invented Imaging");
    observer(Concepts.OBSERVER_MODEL, exam.device().model());
    observer(Concepts.OBSERVER_SERIAL, exam.serialNumber());
  }

  private void observer(Code concept, String value) {
    content.add(ContentItems.text(OBSERVATION_CONTEXT, concept, value));
  }

  DoseReportObject add(Dataset item) {
    content.add(item);
    return this;
  }

  DoseReportObject addScope() {
    return add(
        ContentItems.code(
            OBSERVATION_CONTEXT,
            Concepts.SCOPE,
            Concepts.dcm("113014", "Study"),
            ContentItems.uid(PROPERTIES, Concepts.STUDY_UID, exam.studyUid())));
  }

  Dataset dataset() {
    add(
        ContentItems.code(
            CONTAINS,
            Concepts.SOURCE_OF_DOSE,
            Concepts.dcm("113856", "Automated Data Collection")));
    return exam.header(SOP_CLASS_UID, "SR", "Dose report")
        .putSequence(Tag.REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE)
        .putSequence(Tag.PERFORMED_PROCEDURE_CODE_SEQUENCE)
        .put(Tag.COMPLETION_FLAG, VR.CS, "COMPLETE")
        .put(Tag.VERIFICATION_FLAG, VR.CS, "UNVERIFIED")
        .put(Tag.VALUE_TYPE, VR.CS, "CONTAINER")
        .putSequence(Tag.CONCEPT_NAME_CODE_SEQUENCE, ContentItems.code(Concepts.REPORT))
        .put(Tag.CONTINUITY_OF_CONTENT, VR.CS, "SEPARATE")
        .putSequence(
            Tag.CONTENT_TEMPLATE_SEQUENCE,
            new Dataset()
                .put(Tag.MAPPING_RESOURCE, VR.CS, "DCMR")
                .put(Tag.TEMPLATE_IDENTIFIER, VR.CS, templateId))
        .putSequence(Tag.CONTENT_SEQUENCE, content.toArray(Dataset[]::new));
  }
}
