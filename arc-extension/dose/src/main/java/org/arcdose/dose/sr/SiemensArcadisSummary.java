package org.arcdose.dose.sr;

import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dicom.sr.ContentTree;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
import org.arcdose.dose.Modality;
import org.arcdose.dose.NuclearMedicine;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ReportContext;
import org.arcdose.dose.header.StudyModules;

/**
 * The radiation summary of Siemens Arcadis mobile C-arms: an Enhanced SR of private items (scheme
 * 99SMS_RADSUM) with the totals of one plane and no events.
 */
final class SiemensArcadisSummary {
  static final Concept TITLE = item("C-10", "Radiation summary");

  private static final String SCHEME = "99SMS_RADSUM";
  private static final Concept EXPOSURES = item("C-200", "Total number of exposures");
  private static final Concept FLUORO_TIME = item("C-202", "Cumulative fluoro time");
  private static final Concept DOSE_AREA_PRODUCT = item("C-204", "Cumulative dose area product");
  private static final Concept START = item("C-206", "Start of the examination");
  private static final Concept END = item("C-208", "End of the examination");
  private static final Concept AIR_KERMA = item("C-210", "Cumulative air kerma");
  private static final Code SINGLE_PLANE = new Code("113622", "DCM", "Single Plane");

  private SiemensArcadisSummary() {}

  static Extraction read(Dataset dataset, ContentTree tree) {
    List<Finding> findings = new ArrayList<>();
    Section root = Section.root(tree.root(), findings);
    ProjectionAccumulatedDose total =
        ProjectionAccumulatedDose.ofSummary(
            SINGLE_PLANE,
            root.quantity(DOSE_AREA_PRODUCT, DoseUnits.GY_M2),
            root.quantity(AIR_KERMA, DoseUnits.GY),
            root.quantity(FLUORO_TIME, DoseUnits.S),
            root.count(EXPOSURES));
    return new Extraction.Extracted(
        new DoseReport(
            StudyModules.text(dataset, Tag.SOP_INSTANCE_UID),
            StudyModules.text(dataset, Tag.SERIES_INSTANCE_UID),
            StudyModules.text(dataset, Tag.SOP_CLASS_UID),
            SCHEME,
            Modality.RF,
            true,
            StudyModules.study(dataset, findings),
            EquipmentReader.read(dataset, root),
            ReportContext.ofPeriod(root.dateTime(START), root.dateTime(END)),
            List.of(),
            List.of(),
            List.of(total),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Observers.of(root),
            List.of(),
            NuclearMedicine.NONE,
            List.of(),
            findings),
        StudyModules.identity(dataset));
  }

  private static Concept item(String value, String meaning) {
    return Concept.of(value, "99SMS_RADSUM", meaning);
  }
}
