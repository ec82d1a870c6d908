package org.arcdose.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.Tag;
import org.junit.jupiter.api.Test;

class LargeImagesTest {
  private final LargeImages images = new LargeImages(1);

  @Test
  void slices_of_a_study_are_one_series_of_distinct_instances() {
    SyntheticObject first = images.slice(1, 0, 64);
    SyntheticObject last = images.slice(1, 499, 64);
    assertEquals(first.seriesInstanceUid(), last.seriesInstanceUid());
    assertEquals(new SyntheticStudies(1).ct(1).studyInstanceUid(), last.studyInstanceUid());
    assertNotEquals(first.sopInstanceUid(), last.sopInstanceUid());
    assertEquals(
        2 * 64 * 64, first.object().dataset().element(Tag.PIXEL_DATA).orElseThrow().bytes().length);
  }

  @Test
  void a_multi_frame_image_is_read_as_what_was_written() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long written = images.writeMultiFrame(1, 20, 64, out);
    assertEquals(written, out.size());
    Dataset read = DicomReader.read(new ByteArrayInputStream(out.toByteArray())).dataset();
    assertEquals(20, read.integer(Tag.NUMBER_OF_FRAMES).orElseThrow());
    assertEquals(20 * 2 * 64 * 64, read.element(Tag.PIXEL_DATA).orElseThrow().bytes().length);
  }

  @Test
  void half_a_gigabyte_is_written_without_being_held() throws Exception {
    assertEquals(
        512L << 20,
        images.writeMultiFrame(1, 1024, 512, OutputStream.nullOutputStream()) / (1 << 20) << 20);
  }

  @Test
  void more_than_a_length_can_tell_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> images.writeMultiFrame(1, 9000, 512, OutputStream.nullOutputStream()));
  }
}
