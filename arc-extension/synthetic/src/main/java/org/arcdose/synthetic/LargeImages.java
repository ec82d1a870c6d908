package org.arcdose.synthetic;

import java.io.IOException;
import java.io.OutputStream;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.image.LargeImage;
import org.arcdose.synthetic.image.LoadSeries;

/** Images for load: long series of CT slices, and multi-frame images of any size. */
public final class LargeImages {
  private final long seed;

  /**
   * @param seed names the set of studies
   */
  public LargeImages(long seed) {
    this.seed = seed;
  }

  /**
   * Slice number {@code slice} of a CT series in the study of {@link SyntheticStudies#ct} with the
   * same index. All slices of a study differ in instance, position and pixels only.
   *
   * @param edge rows and columns, e.g. 512
   */
  public SyntheticObject slice(int index, int slice, int edge) {
    Exam exam = Kind.CT.exam(seed, index);
    return SyntheticStudies.finish(Kind.CT_IMAGE, LoadSeries.slice(exam, slice, edge));
  }

  /**
   * Writes a multi-frame image as a DICOM file (PS3.10) without holding its pixels in memory.
   *
   * @param frames of {@code edge} x {@code edge} pixels of 16 bits
   * @return bytes written
   */
  public long writeMultiFrame(int index, int frames, int edge, OutputStream out)
      throws IOException {
    return LargeImage.write(Kind.XA_IMAGE.exam(seed, index), frames, edge, out);
  }
}
