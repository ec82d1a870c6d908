package org.arcdose.dose.sr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.sr.ContentTree;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
import org.arcdose.dose.NuclearMedicine;
import org.arcdose.dose.ObjectReader;
import org.arcdose.dose.Participant;
import org.arcdose.dose.ReportContext;
import org.arcdose.dose.StudyFacts;
import org.arcdose.dose.header.StudyModules;

/**
 * X-Ray Radiation Dose SR and, from older devices, Enhanced SR with the same content (PS3.16 TID
 * 10001 and 10011), Enhanced X-Ray Radiation Dose SR (TID 10040) and the summary of Siemens
 * Arcadis.
 */
public final class XRayDoseReportReader implements ObjectReader {
  private static final String X_RAY_RADIATION_DOSE_SR = "1.2.840.10008.5.1.4.1.1.88.67";
  private static final String ENHANCED_SR = "1.2.840.10008.5.1.4.1.1.88.22";
  private static final String ENHANCED_X_RAY_RADIATION_DOSE_SR = "1.2.840.10008.5.1.4.1.1.88.76";

  private final List<VendorQuirk> quirks;

  public XRayDoseReportReader(List<VendorQuirk> quirks) {
    this.quirks = List.copyOf(quirks);
  }

  @Override
  public Set<String> sopClassUids() {
    return Set.of(X_RAY_RADIATION_DOSE_SR, ENHANCED_SR, ENHANCED_X_RAY_RADIATION_DOSE_SR);
  }

  @Override
  public Extraction read(Dataset dataset) {
    Optional<Code> title = dataset.code(Tag.CONCEPT_NAME_CODE_SEQUENCE);
    if (title.filter(SiemensArcadisSummary.TITLE::matches).isPresent()) {
      return tree(dataset, SiemensArcadisSummary::read);
    }
    if (title.filter(DoseConcepts.REPORT::matches).isEmpty()) {
      String problem = notTheTitle(title);
      return StudyModules.text(dataset, Tag.SOP_CLASS_UID).equals(ENHANCED_SR)
          ? new Extraction.NotDose(problem)
          : new Extraction.Rejected(problem);
    }
    return tree(dataset, this::read);
  }

  private static Extraction tree(
      Dataset dataset, BiFunction<Dataset, ContentTree, Extraction> reader) {
    try {
      return reader.apply(dataset, ContentTree.of(dataset));
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

  private Extraction read(Dataset dataset, ContentTree tree) {
    List<Finding> findings = new ArrayList<>();
    Section root = Section.root(tree.root(), findings);
    StudyFacts study = StudyModules.study(dataset, findings);
    Tid10011CtRadiationDose ct = Tid10011CtRadiationDose.read(root, quirks);
    boolean enhanced =
        StudyModules.text(dataset, Tag.SOP_CLASS_UID).equals(ENHANCED_X_RAY_RADIATION_DOSE_SR);
    Tid10001ProjectionDose projection =
        enhanced ? Tid10040EnhancedDose.read(root) : Tid10001ProjectionDose.read(root, quirks);
    if (ct.isEmpty() && projection.isEmpty()) {
      return new Extraction.Rejected(
          "The report has neither accumulated dose nor irradiation events of CT or projection"
              + " X-ray.");
    }
    Equipment equipment = EquipmentReader.read(dataset, root);
    ModalityDecision modality =
        ModalityDecision.of(root, ct, projection, quirks, equipment.manufacturerModelName());
    ReportContext context = context(root);
    IrradiationPeriod.check(root, context, ct.events(), projection.events());
    return new Extraction.Extracted(
        new DoseReport(
            StudyModules.text(dataset, Tag.SOP_INSTANCE_UID),
            StudyModules.text(dataset, Tag.SERIES_INSTANCE_UID),
            StudyModules.text(dataset, Tag.SOP_CLASS_UID),
            tree.templateId().orElse(enhanced ? "10040" : ct.isEmpty() ? "10001" : "10011"),
            modality.modality(),
            modality.fluoroscopy(),
            study,
            equipment,
            context,
            ct.totals(),
            ct.phantomTotals(),
            projection.totals(),
            projection.glandularTotals(),
            ct.events(),
            projection.events(),
            projection.calibrations(),
            Observers.of(root),
            participants(root),
            NuclearMedicine.NONE,
            List.of(),
            findings),
        StudyModules.identity(dataset));
  }

  private static ReportContext context(Section root) {
    return new ReportContext(
        root.code(DoseConcepts.PROCEDURE_REPORTED),
        root.section(DoseConcepts.PROCEDURE_REPORTED)
            .map(procedure -> procedure.code(DoseConcepts.INTENT))
            .orElse(null),
        root.code(DoseConcepts.DEVICE_TYPE),
        root.code(DoseConcepts.SCOPE),
        root.code(DoseConcepts.SOURCE_OF_DOSE_INFORMATION),
        root.dateTime(DoseConcepts.IRRADIATION_START),
        root.dateTime(DoseConcepts.IRRADIATION_END),
        root.text(DoseConcepts.COMMENT),
        root.code(DoseConcepts.SOURCE_DATA),
        root.code(DoseConcepts.MECHANICAL_DATA),
        root.code(DoseConcepts.DETECTOR_DATA));
  }

  private static List<Participant> participants(Section root) {
    return Stream.concat(
            Participants.of(root).stream(),
            root.sections(ProjectionConcepts.ACCUMULATED).stream()
                .flatMap(plane -> Participants.of(plane).stream()))
        .distinct()
        .toList();
  }
}
