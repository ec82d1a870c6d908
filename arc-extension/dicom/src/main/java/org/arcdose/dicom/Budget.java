package org.arcdose.dicom;

/** What has been read of an object, held against the limits. */
final class Budget {
  private final ReadLimits limits;
  private int elements;
  private long textBytes;
  private long keptBytes;

  Budget(ReadLimits limits) {
    this.limits = limits;
  }

  /** Takes one more element or item. */
  void takeElement(DicomInput in) throws DicomException {
    if (++elements > limits.elements()) {
      throw in.broken("The object has more than " + limits.elements() + " elements and items.");
    }
  }

  /** Takes a value that will be kept in memory; its length is unsigned. */
  void takeValue(VR vr, int length, DicomInput in) throws DicomException {
    boolean several = vr.kind() == VR.Kind.TEXT || vr.kind() == VR.Kind.NUMBERS;
    int longest = several ? limits.valuesBytes() : limits.valueBytes();
    long bytes = Integer.toUnsignedLong(length);
    if (bytes > longest) {
      throw in.broken("A value is longer than the limit of " + longest + " bytes.");
    }
    if (several || vr.isText()) {
      textBytes += bytes;
      if (textBytes > limits.textBytes()) {
        throw in.broken(
            "The texts and numbers are longer than the limit of " + limits.textBytes() + " bytes.");
      }
    }
    keptBytes += bytes;
    if (keptBytes > limits.keptBytes()) {
      throw in.broken(
          "The values are longer than the limit of " + limits.keptBytes() + " bytes together.");
    }
  }
}
