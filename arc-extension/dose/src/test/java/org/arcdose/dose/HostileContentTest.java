package org.arcdose.dose;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomReader;
import org.arcdose.synthetic.SyntheticStudies;

class HostileContentTest {
  private static final byte[] CT = new SyntheticStudies(3).ct(0).bytes();
  private static final byte[] FLUOROSCOPY = new SyntheticStudies(3).fluoroscopy(0).bytes();

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
