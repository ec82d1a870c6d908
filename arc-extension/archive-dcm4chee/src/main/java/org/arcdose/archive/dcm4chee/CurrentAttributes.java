package org.arcdose.archive.dcm4chee;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.arcdose.dicom.AttributePath;
import org.arcdose.dicom.Change;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DatasetEdit;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.Element;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.dcm4che3.data.Attributes;
import org.dcm4che3.io.DicomOutputStream;

/**
 * What the archive's database says of an object today: patient and study may have been corrected
 * since the file was stored, and the file stays as it came.
 */
final class CurrentAttributes {
  /** PS3.3 C.12.1.1.2. */
  private static final String UTF_8 = "ISO_IR 192";

  private static final int RETRIEVE_AE_TITLE = 0x0008_0054;
  private static final int INSTANCE_AVAILABILITY = 0x0008_0056;

  /** Of the answer, not of the object. */
  private static final Set<Integer> LEFT_OUT =
      Set.of(Tag.SPECIFIC_CHARACTER_SET, RETRIEVE_AE_TITLE, INSTANCE_AVAILABILITY);

  private final Dataset dataset;

  private CurrentAttributes(Dataset dataset) {
    this.dataset = dataset;
  }

  static CurrentAttributes of(Attributes attributes) throws IOException, DicomException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DicomOutputStream out =
        new DicomOutputStream(bytes, DicomObject.EXPLICIT_VR_LITTLE_ENDIAN)) {
      out.writeDataset(null, attributes);
    }
    return of(DicomReader.read(new ByteArrayInputStream(bytes.toByteArray())).dataset());
  }

  static CurrentAttributes of(Dataset told) {
    Dataset current = new Dataset();
    for (Element element : told) {
      if (!Tag.isPrivate(element.tag()) && !LEFT_OUT.contains(element.tag())) {
        current.put(element);
      }
    }
    return new CurrentAttributes(current);
  }

  /** Corrects the dataset of the file. Text beyond ASCII turns it into UTF-8, as for a file. */
  Dataset over(Dataset file) {
    file.putAll(dataset);
    return isAscii(dataset) ? file : file.put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, UTF_8);
  }

  /** What corrects the file. Text beyond ASCII turns it into UTF-8, whatever it was in. */
  DatasetEdit edit() {
    DatasetEdit.Builder edit = DatasetEdit.builder();
    if (!isAscii(dataset)) {
      edit.put(AttributePath.of(Tag.SPECIFIC_CHARACTER_SET), Change.to(UTF_8));
    }
    for (Element element : dataset) {
      edit.put(AttributePath.of(element.tag()), change(element));
    }
    return edit.build();
  }

  private static Change change(Element element) {
    if (element.isEmpty()) {
      return Change.empty();
    }
    return switch (element.vr().kind()) {
      case SEQUENCE -> Change.toItems(element.items().toArray(Dataset[]::new));
      case BULK -> Change.toBytes(element.vr(), element.bytes());
      default -> Change.to(element.vr(), element.strings().toArray(String[]::new));
    };
  }

  private static boolean isAscii(Dataset dataset) {
    for (Element element : dataset) {
      List<Dataset> items = element.items();
      if (!items.stream().allMatch(CurrentAttributes::isAscii)
          || !element.strings().stream().allMatch(text -> text.chars().allMatch(c -> c < 128))) {
        return false;
      }
    }
    return true;
  }
}
