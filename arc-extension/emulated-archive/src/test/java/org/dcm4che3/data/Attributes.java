package org.dcm4che3.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.VR;

/** Emulated: a dataset. */
public class Attributes implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Dataset dataset;

  public Attributes() {
    this(new Dataset());
  }

  private Attributes(Dataset dataset) {
    this.dataset = dataset;
  }

  /** Of a Part 10 file; not a method of the real class. */
  public static Attributes ofFile(byte[] part10) throws IOException {
    try {
      return new Attributes(DicomReader.readHeader(new ByteArrayInputStream(part10)).dataset());
    } catch (DicomException e) {
      throw new IOException("No DICOM object", e);
    }
  }

  /** A file of these; not a method of the real class. */
  public DicomObject toFile(String transferSyntaxUid) {
    return DicomObject.of(dataset, transferSyntaxUid);
  }

  public String getString(int tag) {
    return dataset.string(tag).orElse(null);
  }

  public Sequence getSequence(int tag) {
    if (!dataset.contains(tag)) {
      return null;
    }
    Sequence sequence = new Sequence();
    dataset.items(tag).forEach(item -> sequence.add(new Attributes(item)));
    return sequence;
  }

  /** Puts a person's name; not a method of the real class. */
  public void setName(int tag, String value) {
    dataset.put(tag, VR.PN, value);
  }

  /** Those with the given tags; the real class takes the attributes to choose from. */
  public Attributes select(int... tags) {
    Dataset selected = new Dataset();
    for (int tag : tags) {
      dataset.element(tag).ifPresent(selected::put);
    }
    return new Attributes(selected);
  }
}
