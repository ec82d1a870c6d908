package org.arcdose.dicom;

import java.io.IOException;
import java.io.InputStream;

/** Gives back values that reading left behind, e.g. from the file that was read. */
@FunctionalInterface
public interface BulkSource {
  /** A stream that begins with the first byte of the value and may go on after it; to be closed. */
  InputStream open(BulkReference where) throws IOException;
}
