package org.arcdose.dicom.json;

import java.io.IOException;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;

/** Takes datasets one by one as they are read. */
@FunctionalInterface
public interface DatasetConsumer {
  /** Takes the next. */
  void accept(Dataset dataset) throws IOException, DicomException;
}
