package org.dcm4che3.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.dcm4che3.data.Attributes;

/** Signature. */
public class DicomOutputStream extends FilterOutputStream {
  public DicomOutputStream(OutputStream out, String tsuid) throws IOException {
    super(out);
    throw new LinkageError("signature");
  }

  public void writeDataset(Attributes fmi, Attributes dataset) throws IOException {
    throw new LinkageError("signature");
  }
}
