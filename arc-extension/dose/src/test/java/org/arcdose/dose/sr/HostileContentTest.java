package org.arcdose.dose.sr;

import static org.arcdose.dose.Reports.extracted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.RecordJson;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileContentTest {
  private static final byte[] CT = new SyntheticStudies(3).ct(0).bytes();
  private static final byte[] FLUOROSCOPY = new SyntheticStudies(3).fluoroscopy(0).bytes();

  @Test
  @Timeout(20)
  void a_report_of_very_many_planes_is_compared_plane_by_plane() {
    DoseReport report = extracted(report(20_000, "1"));
    assertEquals(20_000, report.projectionTotals().size());
    assertEquals(List.of(), report.findings());
  }

  @Test
  void the_list_of_findings_ends() {
    DoseReport report = extracted(report(1_000, "much"));
    assertEquals(501, report.findings().size());
    assertEquals("From here on problems are not listed.", report.findings().get(500).problem());
  }

  /** A fluoroscopy report with that many planes, each with a total and an event of this dose. */
  private static Dataset report(int planes, String doseAreaProduct) {
    List<Dataset> content = new ArrayList<>();
    for (int i = 0; i < planes; i++) {
      Dataset plane =
          item(ProjectionConcepts.PLANE)
              .putCode(Tag.CONCEPT_CODE_SEQUENCE, new Code("P" + i, "99X", "plane"));
      content.add(
          container(
              ProjectionConcepts.ACCUMULATED,
              plane,
              number(ProjectionConcepts.DAP_TOTAL, doseAreaProduct)));
      content.add(
          container(
              ProjectionConcepts.EVENT, plane, number(ProjectionConcepts.DAP, doseAreaProduct)));
    }
    return new SyntheticStudies(3)
        .fluoroscopy(0)
        .object()
        .dataset()
        .putSequence(Tag.CONTENT_SEQUENCE, content.toArray(Dataset[]::new));
  }

  private static Dataset container(Concept concept, Dataset... content) {
    return item(concept).putSequence(Tag.CONTENT_SEQUENCE, content);
  }

  private static Dataset number(Concept concept, String value) {
    return item(concept)
        .putSequence(
            Tag.MEASURED_VALUE_SEQUENCE,
            new Dataset()
                .put(Tag.NUMERIC_VALUE, VR.DS, value)
                .putCode(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE, new Code("Gy.m2", "UCUM", "Gy.m2")));
  }

  private static Dataset item(Concept concept) {
    return new Dataset().putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, concept.code());
  }

  @Property(tries = 300)
  void whatever_can_be_read_gives_an_answer_that_can_be_written(
      @ForAll boolean ct,
      @ForAll @Size(8) int[] where,
      @ForAll @Size(8) byte[] what,
      @ForAll @IntRange(min = 132, max = 40_000) int length)
      throws Exception {
    byte[] bytes = (ct ? CT : FLUOROSCOPY).clone();
    for (int i = 0; i < where.length; i++) {
      bytes[Math.floorMod(where[i], bytes.length - 400) + 400] = what[i];
    }
    Dataset dataset;
    try {
      dataset =
          DicomReader.read(new ByteArrayInputStream(bytes, 0, Math.min(length, bytes.length)))
              .dataset();
    } catch (DicomException unreadable) {
      return;
    }
    Extraction extraction = DoseExtraction.extract(dataset);
    assertNotNull(extraction);
    if (extraction instanceof Extraction.Extracted extracted) {
      RecordJson.write(extracted.report(), new StringWriter());
    }
  }
}
