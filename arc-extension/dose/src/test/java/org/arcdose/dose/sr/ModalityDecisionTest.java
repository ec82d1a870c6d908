package org.arcdose.dose.sr;

import static org.arcdose.dose.Reports.extracted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.Modality;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;

class ModalityDecisionTest {
  private final Dataset fluoroscopy = new SyntheticStudies(6).fluoroscopy(0).object().dataset();
  private final Dataset mammography = new SyntheticStudies(6).mammography(0).object().dataset();

  @Test
  void the_device_type_goes_before_what_was_irradiated() {
    deviceType(fluoroscopy, ProjectionConcepts.INTEGRATED);
    assertEquals(Modality.DX, extracted(fluoroscopy).modality());
  }

  @Test
  void an_azurion_is_fluoroscopy_although_it_names_itself_integrated() {
    deviceType(fluoroscopy, ProjectionConcepts.INTEGRATED);
    fluoroscopy.put(Tag.MANUFACTURER_MODEL_NAME, VR.LO, "Azurion 7 M20");
    assertEquals(Modality.RF, extracted(fluoroscopy).modality());
  }

  @Test
  void glandular_dose_is_mammography_whatever_the_report_calls_the_procedure() {
    drop(mammography, DoseConcepts.PROCEDURE_REPORTED);
    deviceType(mammography, ProjectionConcepts.INTEGRATED);
    assertEquals(Modality.MG, extracted(mammography).modality());
    drop(mammography, ProjectionConcepts.ACCUMULATED);
    assertEquals(Modality.MG, extracted(mammography).modality());
  }

  @Test
  void a_glandular_total_of_zero_is_no_mammography() {
    Dataset zero =
        item(ProjectionConcepts.AGD_TOTAL)
            .putSequence(
                Tag.MEASURED_VALUE_SEQUENCE,
                new Dataset()
                    .put(Tag.NUMERIC_VALUE, VR.DS, "0")
                    .putCode(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE, new Code("mGy", "UCUM", "mGy")));
    add(fluoroscopy, item(ProjectionConcepts.ACCUMULATED).putSequence(Tag.CONTENT_SEQUENCE, zero));
    assertEquals(Modality.RF, extracted(fluoroscopy).modality());
  }

  private static void deviceType(Dataset report, Concept type) {
    drop(report, DoseConcepts.DEVICE_TYPE);
    add(report, item(DoseConcepts.DEVICE_TYPE).putCode(Tag.CONCEPT_CODE_SEQUENCE, type.code()));
  }

  private static Dataset item(Concept concept) {
    return new Dataset().putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, concept.code());
  }

  private static void add(Dataset report, Dataset item) {
    List<Dataset> content = new ArrayList<>(report.items(Tag.CONTENT_SEQUENCE));
    content.add(item);
    report.putSequence(Tag.CONTENT_SEQUENCE, content.toArray(Dataset[]::new));
  }

  private static void drop(Dataset report, Concept concept) {
    report.putSequence(
        Tag.CONTENT_SEQUENCE,
        report.items(Tag.CONTENT_SEQUENCE).stream()
            .filter(
                item -> !concept.matches(item.code(Tag.CONCEPT_NAME_CODE_SEQUENCE).orElseThrow()))
            .toArray(Dataset[]::new));
  }
}
