package org.arcdose.dose.image;

import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.CtAccumulatedDose;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
import org.arcdose.dose.Modality;
import org.arcdose.dose.NuclearMedicine;
import org.arcdose.dose.ReportContext;
import org.arcdose.dose.header.EquipmentModule;
import org.arcdose.dose.header.StudyModules;

/** The report an image makes: it follows no template and says nothing of the procedure. */
final class ImageReport {
  private ImageReport() {}

  static Extraction ct(
      Dataset dataset,
      List<CtAccumulatedDose> totals,
      List<CtIrradiationEvent> events,
      List<Finding> findings) {
    return of(dataset, Modality.CT, totals, events, NuclearMedicine.NONE, findings);
  }

  static Extraction nuclear(Dataset dataset, NuclearMedicine nuclear, List<Finding> findings) {
    return of(dataset, Modality.NM, List.of(), List.of(), nuclear, findings);
  }

  private static Extraction of(
      Dataset dataset,
      Modality modality,
      List<CtAccumulatedDose> ctTotals,
      List<CtIrradiationEvent> ctEvents,
      NuclearMedicine nuclear,
      List<Finding> findings) {
    return new Extraction.Extracted(
        new DoseReport(
            StudyModules.text(dataset, Tag.SOP_INSTANCE_UID),
            StudyModules.text(dataset, Tag.SERIES_INSTANCE_UID),
            StudyModules.text(dataset, Tag.SOP_CLASS_UID),
            "",
            modality,
            false,
            StudyModules.study(dataset, findings),
            EquipmentModule.read(dataset),
            ReportContext.NONE,
            ctTotals,
            List.of(),
            List.of(),
            List.of(),
            ctEvents,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            nuclear,
            List.of(),
            findings),
        StudyModules.identity(dataset));
  }
}
