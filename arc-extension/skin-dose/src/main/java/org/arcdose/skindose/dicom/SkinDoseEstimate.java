package org.arcdose.skindose.dicom;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import org.arcdose.dose.RecordJson;
import org.arcdose.skindose.SkinDoseResult;
import org.arcdose.skindose.phantom.Person;

/**
 * What is to be told of a skin dose.
 *
 * @param sources what it was computed of, at least one, in the order of the result's procedures
 * @param picture the unrolled map, without anything that tells who the patient is
 * @param madeAt when it was computed
 */
public record SkinDoseEstimate(
    Person person,
    SkinDoseResult result,
    List<DoseSource> sources,
    BufferedImage picture,
    OffsetDateTime madeAt) {
  public SkinDoseEstimate {
    sources = List.copyOf(sources);
  }

  /** Stands for what it says: the same result of the same sources has the same, whenever made. */
  public String contentDigest() {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    RecordJson.write(result, told);
    RecordJson.write(sources, told);
    return ObjectUids.hex(told.toByteArray());
  }
}
