package org.arcdose.dose.image;

import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.CtAccumulatedDose;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
import org.arcdose.dose.GlandularAccumulatedDose;
import org.arcdose.dose.Modality;
import org.arcdose.dose.NuclearMedicine;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.ReportContext;
import org.arcdose.dose.StudyFacts;
import org.arcdose.dose.header.EquipmentModule;
import org.arcdose.dose.header.ImageStudy;
import org.arcdose.dose.header.StudyModules;

/** The report an image makes: it follows no template and says nothing of the procedure. */
final class ImageReport {
  private ImageReport() {}

  static Extraction ct(
      Dataset dataset,
      List<CtAccumulatedDose> totals,
      List<CtIrradiationEvent> events,
      List<Finding> findings) {
    return extracted(
        dataset,
        Modality.CT,
        false,
        StudyModules.study(dataset, findings),
        totals,
        events,
        List.of(),
        List.of(),
        List.of(),
        NuclearMedicine.NONE,
        findings);
  }

  static Extraction nuclear(Dataset dataset, NuclearMedicine nuclear, List<Finding> findings) {
    return extracted(
        dataset,
        Modality.NM,
        false,
        StudyModules.study(dataset, findings),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        nuclear,
        findings);
  }

  static Extraction projection(
      Dataset dataset,
      Modality modality,
      boolean fluoroscopy,
      ProjectionAccumulatedDose total,
      List<GlandularAccumulatedDose> breast,
      List<ProjectionIrradiationEvent> events,
      List<Finding> findings) {
    return extracted(
        dataset,
        modality,
        fluoroscopy,
        ImageStudy.read(dataset, findings),
        List.of(),
        List.of(),
        List.of(total),
        breast,
        events,
        NuclearMedicine.NONE,
        findings);
  }

  private static Extraction extracted(
      Dataset dataset,
      Modality modality,
      boolean fluoroscopy,
      StudyFacts study,
      List<CtAccumulatedDose> ctTotals,
      List<CtIrradiationEvent> ctEvents,
      List<ProjectionAccumulatedDose> projectionTotals,
      List<GlandularAccumulatedDose> glandularTotals,
      List<ProjectionIrradiationEvent> projectionEvents,
      NuclearMedicine nuclear,
      List<Finding> findings) {
    return new Extraction.Extracted(
        new DoseReport(
            StudyModules.text(dataset, Tag.SOP_INSTANCE_UID),
            StudyModules.text(dataset, Tag.SERIES_INSTANCE_UID),
            StudyModules.text(dataset, Tag.SOP_CLASS_UID),
            "",
            modality,
            fluoroscopy,
            study,
            EquipmentModule.read(dataset),
            ReportContext.NONE,
            ctTotals,
            List.of(),
            projectionTotals,
            glandularTotals,
            ctEvents,
            projectionEvents,
            List.of(),
            List.of(),
            List.of(),
            nuclear,
            List.of(),
            findings),
        StudyModules.identity(dataset));
  }
}
