package org.arcdose.dose.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.DicomWriter;
import org.arcdose.dicom.Element;
import org.arcdose.dicom.ReadOptions;

/**
 * Reading ends with an object or with an exception that has the place and the reason; every value
 * of an object can be asked for, and the object can be written and read again.
 */
record CodecTarget(String name, ReadOptions options, boolean isWritten) implements FuzzTarget {

  /** Each way of reading. */
  static List<FuzzTarget> all() {
    return List.of(
        new CodecTarget("header", ReadOptions.header(), false),
        new CodecTarget("without bulk", ReadOptions.whole().referringToBulk(64), false),
        new CodecTarget("whole", ReadOptions.whole(), true));
  }

  @Override
  public String take(byte[] bytes) throws IOException {
    DicomObject object = read(bytes, options);
    if (object == null) {
      return name + " refused";
    }
    ask(object.dataset());
    ask(object.meta());
    if (isWritten) {
      writeAndReadAgain(object);
    }
    return name + " read";
  }

  /** The object, or null when it is refused as it must be. */
  private static DicomObject read(byte[] bytes, ReadOptions options) throws IOException {
    try {
      return DicomReader.read(new ByteArrayInputStream(bytes), options);
    } catch (DicomException refused) {
      if (refused.offset().isEmpty() || refused.reason().isBlank()) {
        throw new IllegalStateException("An object is refused without place or reason.", refused);
      }
      return null;
    }
  }

  private static void ask(Dataset dataset) {
    for (Element element : dataset) {
      element.strings();
      dataset.string(element.tag());
      dataset.decimal(element.tag());
      dataset.dateTime(element.tag());
      dataset.code(element.tag());
      element.items().forEach(CodecTarget::ask);
    }
  }

  private static void writeAndReadAgain(DicomObject object) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      DicomWriter.write(object, written);
      DicomReader.read(new ByteArrayInputStream(written.toByteArray()));
    } catch (DicomException e) {
      throw new IllegalStateException("What was read cannot be written and read again.", e);
    }
  }
}
