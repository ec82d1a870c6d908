package org.arcdose.dose.sr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.sr.ContentTree;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
import org.arcdose.dose.Modality;
import org.arcdose.dose.NuclearMedicine;
import org.arcdose.dose.ObjectReader;
import org.arcdose.dose.PatientCharacteristics;
import org.arcdose.dose.RadiopharmaceuticalAdministration;
import org.arcdose.dose.ReportContext;
import org.arcdose.dose.header.StudyModules;

/** Radiopharmaceutical Radiation Dose SR (PS3.16 TID 10021). */
public final class RadiopharmaceuticalDoseReader implements ObjectReader {
  private static final String TEMPLATE = "10021";

  @Override
  public Set<String> sopClassUids() {
    return Set.of("1.2.840.10008.5.1.4.1.1.88.68");
  }

  @Override
  public Extraction read(Dataset dataset) {
    return TitledReport.read(dataset, NuclearConcepts.REPORT, RadiopharmaceuticalDoseReader::read);
  }

  private static Extraction read(
      Dataset dataset, ContentTree tree, Section root, List<Finding> findings) {
    List<Section> events = root.sections(NuclearConcepts.ADMINISTRATION);
    if (events.isEmpty()) {
      return new Extraction.Rejected("The report has no radiopharmaceutical administration.");
    }
    List<RadiopharmaceuticalAdministration> administrations =
        events.stream().map(RadiopharmaceuticalDoseReader::administration).toList();
    PatientCharacteristics patient =
        root.section(NuclearConcepts.PATIENT)
            .map(Tid10024PatientCharacteristics::read)
            .orElse(PatientCharacteristics.NONE);
    return new Extraction.Extracted(
        new DoseReport(
            StudyModules.text(dataset, Tag.SOP_INSTANCE_UID),
            StudyModules.text(dataset, Tag.SERIES_INSTANCE_UID),
            StudyModules.text(dataset, Tag.SOP_CLASS_UID),
            tree.templateId().orElse(TEMPLATE),
            Modality.NM,
            false,
            StudyModules.study(dataset, findings),
            EquipmentReader.read(dataset, root),
            context(root),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Observers.of(root),
            Participants.of(root),
            new NuclearMedicine(administrations, List.of(), patient),
            List.of(),
            findings),
        StudyModules.identity(dataset));
  }

  private static RadiopharmaceuticalAdministration administration(Section event) {
    RadiopharmaceuticalAdministration administration = Tid10022Administration.read(event);
    NuclearPlausibility.check(event, administration);
    return administration;
  }

  private static ReportContext context(Section root) {
    Optional<Section> procedure = root.section(NuclearConcepts.ASSOCIATED_PROCEDURE);
    return new ReportContext(
        root.code(NuclearConcepts.ASSOCIATED_PROCEDURE),
        procedure.map(of -> of.code(DoseConcepts.INTENT)).orElse(null),
        null,
        null,
        null,
        null,
        null,
        root.text(DoseConcepts.COMMENT),
        null,
        null,
        null);
  }
}
