package org.arcdose.dose;

import java.util.Set;
import org.arcdose.dicom.Dataset;

/** Reads the dose out of objects of some SOP Classes. */
public interface ObjectReader {
  /** UIDs of the SOP Classes whose objects it reads. */
  Set<String> sopClassUids();

  /**
   * Reads an object of one of its SOP Classes. Whatever it holds, the answer is an {@link
   * Extraction}, never an exception.
   */
  Extraction read(Dataset dataset);
}
