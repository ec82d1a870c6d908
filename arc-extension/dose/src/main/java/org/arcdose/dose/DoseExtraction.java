package org.arcdose.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.sr.ContentTree;

/**
 * Reads the dose out of one object: X-Ray Radiation Dose SR and, from older devices, Enhanced SR
 * with the same content (PS3.16 TID 10001 and 10011). Whatever the object holds, the answer is an
 * {@link Extraction}, never an exception.
 */
public final class DoseExtraction {
  private static final String X_RAY_RADIATION_DOSE_SR = "1.2.840.10008.5.1.4.1.1.88.67";
  private static final String ENHANCED_SR = "1.2.840.10008.5.1.4.1.1.88.22";
  private static final Set<String> SOP_CLASSES = Set.of(X_RAY_RADIATION_DOSE_SR, ENHANCED_SR);

  private DoseExtraction() {}

  /** Whether objects of this SOP Class can carry dose, so that reading them is worth a job. */
  public static boolean concerns(String sopClassUid) {
    return SOP_CLASSES.contains(sopClassUid);
  }

  /**
   * Reads an object.
   *
   * @param dataset the whole object without file meta information
   */
  public static Extraction extract(Dataset dataset) {
    String sopClassUid = StudyModules.text(dataset, Tag.SOP_CLASS_UID);
    if (!concerns(sopClassUid)) {
      return new Extraction.NotDose(
          sopClassUid.isEmpty()
              ? "The object has no SOP Class UID (0008,0016)."
              : "Objects of SOP Class " + sopClassUid + " carry no dose report.");
    }
    Optional<Code> title = dataset.code(Tag.CONCEPT_NAME_CODE_SEQUENCE);
    if (title.filter(DoseConcepts.REPORT::matches).isEmpty()) {
      String problem = notTheTitle(title);
      return sopClassUid.equals(ENHANCED_SR)
          ? new Extraction.NotDose(problem)
          : new Extraction.Rejected(problem);
    }
    if (dataset.string(Tag.SOP_INSTANCE_UID).isEmpty()) {
      return new Extraction.Rejected("The report has no SOP Instance UID (0008,0018).");
    }
    if (dataset.string(Tag.STUDY_INSTANCE_UID).isEmpty()) {
      return new Extraction.Rejected("The report has no Study Instance UID (0020,000D).");
    }
    try {
      return read(dataset, ContentTree.of(dataset));
    } catch (DicomException e) {
      return new Extraction.Rejected("The content tree is broken: " + e.getMessage());
    }
  }

  private static String notTheTitle(Optional<Code> title) {
    String wanted = " X-Ray Radiation Dose Report (113701, DCM).";
    return title
        .map(
            code ->
                "The root of the document is ("
                    + code.value()
                    + ", "
                    + code.scheme()
                    + "), not"
                    + wanted)
        .orElse("The document has no title, so it is not an" + wanted);
  }

  private static Extraction read(Dataset dataset, ContentTree tree) {
    List<Finding> findings = new ArrayList<>();
    Section root = Section.root(tree.root(), findings);
    StudyFacts study = StudyModules.study(dataset, findings);
    Tid10011CtRadiationDose ct = Tid10011CtRadiationDose.read(root);
    Tid10001ProjectionDose projection = Tid10001ProjectionDose.read(root);
    if (ct.isEmpty() && projection.isEmpty()) {
      return new Extraction.Rejected(
          "The report has neither accumulated dose nor irradiation events of CT or projection"
              + " X-ray.");
    }
    Equipment equipment = EquipmentReader.read(dataset, root);
    Code procedure = root.code(DoseConcepts.PROCEDURE_REPORTED);
    return new Extraction.Extracted(
        new DoseReport(
            StudyModules.text(dataset, Tag.SOP_INSTANCE_UID),
            StudyModules.text(dataset, Tag.SERIES_INSTANCE_UID),
            StudyModules.text(dataset, Tag.SOP_CLASS_UID),
            tree.templateId().orElseGet(() -> ct.isEmpty() ? "10001" : "10011"),
            ModalityDecision.of(root, ct, projection, equipment.manufacturerModelName()),
            study,
            equipment,
            procedure,
            root.dateTime(DoseConcepts.IRRADIATION_START),
            root.dateTime(DoseConcepts.IRRADIATION_END),
            ct.totals(),
            projection.totals(),
            projection.glandularTotals(),
            ct.events(),
            projection.events(),
            findings),
        StudyModules.identity(dataset));
  }
}
