package org.arcdose.archive;

import java.util.Objects;
import org.arcdose.dicom.Code;

/**
 * How an object stands in the archive now.
 *
 * @param present whether the archive has it, be it rejected
 * @param rejection why the archive hides it (PS3.16 CID 7011, or a code of the archive's own); null
 *     if it does not
 * @param patient stands for the patient of its study and for what the archive knows of them:
 *     another text when that may have changed; empty if the archive has no such thing
 */
public record Standing(boolean present, Code rejection, String patient) {
  public Standing {
    Objects.requireNonNull(patient, "patient");
  }
}
