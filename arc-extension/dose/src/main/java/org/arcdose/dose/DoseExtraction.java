package org.arcdose.dose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.header.StudyModules;
import org.arcdose.dose.sr.XRayDoseReportReader;
import org.arcdose.dose.vendor.VendorQuirks;

/**
 * Reads the dose out of one object, whichever kind it is. Whatever the object holds, the answer is
 * an {@link Extraction}, never an exception.
 */
public final class DoseExtraction {
  private static final Map<String, ObjectReader> READERS =
      readers(new XRayDoseReportReader(VendorQuirks.all()));

  private DoseExtraction() {}

  private static Map<String, ObjectReader> readers(ObjectReader... readers) {
    Map<String, ObjectReader> bySopClass = new HashMap<>();
    for (ObjectReader reader : List.of(readers)) {
      for (String sopClassUid : reader.sopClassUids()) {
        bySopClass.put(sopClassUid, reader);
      }
    }
    return Map.copyOf(bySopClass);
  }

  /** Whether objects of this SOP Class can carry dose, so that reading them is worth a job. */
  public static boolean concerns(String sopClassUid) {
    return READERS.containsKey(sopClassUid);
  }

  /**
   * Reads an object.
   *
   * @param dataset the whole object without file meta information
   */
  public static Extraction extract(Dataset dataset) {
    String sopClassUid = StudyModules.text(dataset, Tag.SOP_CLASS_UID);
    ObjectReader reader = READERS.get(sopClassUid);
    if (reader == null) {
      return new Extraction.NotDose(
          sopClassUid.isEmpty()
              ? "The object has no SOP Class UID (0008,0016)."
              : "Objects of SOP Class " + sopClassUid + " carry no dose report.");
    }
    Extraction extraction = reader.read(dataset);
    if (extraction instanceof Extraction.Extracted) {
      if (dataset.string(Tag.SOP_INSTANCE_UID).isEmpty()) {
        return new Extraction.Rejected("The object has no SOP Instance UID (0008,0018).");
      }
      if (dataset.string(Tag.STUDY_INSTANCE_UID).isEmpty()) {
        return new Extraction.Rejected("The object has no Study Instance UID (0020,000D).");
      }
    }
    return extraction;
  }
}
