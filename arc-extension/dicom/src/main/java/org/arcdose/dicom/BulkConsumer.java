package org.arcdose.dicom;

import java.io.IOException;
import java.io.InputStream;

/** Takes long binary values while an object is read. */
@FunctionalInterface
public interface BulkConsumer {
  /**
   * Called for each value, of encapsulated pixel data for each fragment, the offset table first, in
   * the order of the stream.
   *
   * @param tag of the element, which may be in an item
   * @param vr of the element
   * @param where offset, length and byte order of the value
   * @param value its bytes as they are in the stream; valid during the call, need not be read
   */
  void accept(int tag, VR vr, BulkReference where, InputStream value) throws IOException;
}
