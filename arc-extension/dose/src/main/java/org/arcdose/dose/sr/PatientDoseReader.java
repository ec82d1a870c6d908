package org.arcdose.dose.sr;

import static org.arcdose.dose.sr.DoseConcepts.dcm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dicom.sr.ContentTree;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
import org.arcdose.dose.NuclearMedicine;
import org.arcdose.dose.ObjectReader;
import org.arcdose.dose.PatientDoseEstimate;
import org.arcdose.dose.ReportContext;
import org.arcdose.dose.header.StudyModules;

/**
 * Patient Radiation Dose SR (PS3.16 TID 10030 to 10034): what another program estimated the patient
 * got. It is no irradiation of its own, so it has neither events nor totals nor a kind of study.
 */
public final class PatientDoseReader implements ObjectReader {
  private static final Concept REPORT = dcm("128401", "Patient Radiation Dose Report");
  private static final Concept ESTIMATE = dcm("128402", "Radiation Dose Estimate");
  private static final Concept NAME = dcm("128403", "Radiation Dose Estimate Name");
  private static final Concept REPRESENTATION =
      dcm("128412", "Radiation Dose Estimate Representation");
  private static final Concept DISTRIBUTION = dcm("128413", "Distribution Representation");
  private static final Concept METHODOLOGY = dcm("128415", "Radiation Dose Estimate Methodology");
  private static final Concept SOURCE = dcm("128416", "SR Instance Used");
  private static final Concept MODEL = dcm("128500", "Patient Radiation Dose Model");
  private static final Concept MODEL_TYPE = dcm("128417", "Patient Model Type");
  private static final Concept STRUCTURE = Concept.of("91723000", "SCT", "Anatomical structure");

  @Override
  public Set<String> sopClassUids() {
    return Set.of("1.2.840.10008.5.1.4.1.1.88.73");
  }

  @Override
  public Extraction read(Dataset dataset) {
    return TitledReport.read(dataset, REPORT, PatientDoseReader::read);
  }

  private static Extraction read(
      Dataset dataset, ContentTree tree, Section root, List<Finding> findings) {
    List<PatientDoseEstimate> estimates = new ArrayList<>();
    root.sections(ESTIMATE).forEach(estimate -> read(estimate, estimates));
    if (estimates.isEmpty()) {
      return new Extraction.Rejected("The report has no estimate of an organ or skin dose.");
    }
    return new Extraction.Extracted(
        new DoseReport(
            StudyModules.text(dataset, Tag.SOP_INSTANCE_UID),
            StudyModules.text(dataset, Tag.SERIES_INSTANCE_UID),
            StudyModules.text(dataset, Tag.SOP_CLASS_UID),
            tree.templateId().orElse("10030"),
            null,
            false,
            StudyModules.study(dataset, findings),
            EquipmentReader.read(dataset, root),
            ReportContext.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Observers.of(root),
            Participants.of(root),
            NuclearMedicine.NONE,
            estimates,
            findings),
        StudyModules.identity(dataset));
  }

  private static void read(Section estimate, List<PatientDoseEstimate> estimates) {
    Optional<Section> methodology = estimate.section(METHODOLOGY);
    for (Section number : estimate.numbers()) {
      boolean equivalent = number.measures(DoseUnits.MSV);
      estimates.add(
          new PatientDoseEstimate(
              estimate.text(NAME),
              site(estimate),
              estimate.code(NuclearConcepts.LATERALITY),
              number.concept(),
              equivalent ? null : number.ownQuantity(DoseUnits.MGY),
              equivalent ? number.ownQuantity(DoseUnits.MSV) : null,
              estimate.section(REPRESENTATION).map(of -> of.code(DISTRIBUTION)).orElse(null),
              methodology
                  .flatMap(of -> of.section(MODEL))
                  .map(of -> of.code(MODEL_TYPE))
                  .orElse(null),
              methodology.map(PatientDoseReader::sources).orElse(null)));
    }
  }

  private static Code site(Section estimate) {
    for (Concept site :
        List.of(NuclearConcepts.FINDING_SITE, STRUCTURE, DoseConcepts.TARGET_REGION)) {
      Code code = estimate.code(site);
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  private static String sources(Section methodology) {
    String uids =
        methodology.sections(SOURCE).stream()
            .flatMap(source -> source.referencedInstance().stream())
            .collect(Collectors.joining(", "));
    return uids.isEmpty() ? null : uids;
  }
}
