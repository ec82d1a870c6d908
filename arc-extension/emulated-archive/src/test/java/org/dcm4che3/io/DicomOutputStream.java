package org.dcm4che3.io;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomWriter;
import org.dcm4che3.data.Attributes;

/** Emulated: writes bare datasets. */
public class DicomOutputStream extends FilterOutputStream {
  /** Preamble, prefix and the element that says how long the file meta information is. */
  private static final int META_LENGTH_AT = 128 + 4 + 8;

  private final String transferSyntax;

  public DicomOutputStream(OutputStream out, String tsuid) throws IOException {
    super(out);
    this.transferSyntax = tsuid;
  }

  public void writeDataset(Attributes fmi, Attributes dataset) throws IOException {
    if (fmi != null) {
      throw new IOException("Only bare datasets");
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      DicomWriter.write(dataset.toFile(transferSyntax), file);
    } catch (DicomException e) {
      throw new IOException(e);
    }
    byte[] bytes = file.toByteArray();
    int begin =
        META_LENGTH_AT
            + 4
            + ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(META_LENGTH_AT);
    out.write(bytes, begin, bytes.length - begin);
  }
}
