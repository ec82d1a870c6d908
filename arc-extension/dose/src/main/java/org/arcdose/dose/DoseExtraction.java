package org.arcdose.dose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.header.StudyModules;
import org.arcdose.dose.image.EnhancedCtReader;
import org.arcdose.dose.image.NuclearImageReader;
import org.arcdose.dose.image.PhilipsDoseScreenReader;
import org.arcdose.dose.image.ProjectionImageReader;
import org.arcdose.dose.sr.PatientDoseReader;
import org.arcdose.dose.sr.RadiopharmaceuticalDoseReader;
import org.arcdose.dose.sr.XRayDoseReportReader;
import org.arcdose.dose.vendor.VendorQuirks;

/**
 * Reads the dose out of one object, whichever kind it is. Whatever the object holds, the answer is
 * an {@link Extraction}, never an exception.
 */
public final class DoseExtraction {
  /** Several can read objects of one SOP Class: a secondary capture may be anything. */
  private static final Map<String, List<ObjectReader>> READERS =
      readers(
          new XRayDoseReportReader(VendorQuirks.all()),
          new RadiopharmaceuticalDoseReader(),
          new PatientDoseReader(),
          new NuclearImageReader(),
          new EnhancedCtReader(),
          new PhilipsDoseScreenReader(),
          new ProjectionImageReader(VendorQuirks.ofImages()));

  private DoseExtraction() {}

  private static Map<String, List<ObjectReader>> readers(ObjectReader... readers) {
    Map<String, List<ObjectReader>> bySopClass = new HashMap<>();
    for (ObjectReader reader : List.of(readers)) {
      for (String sopClassUid : reader.sopClassUids()) {
        bySopClass.computeIfAbsent(sopClassUid, none -> new ArrayList<>()).add(reader);
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
    List<ObjectReader> readers = READERS.get(sopClassUid);
    if (readers == null) {
      return new Extraction.NotDose(
          sopClassUid.isEmpty()
              ? "The object has no SOP Class UID (0008,0016)."
              : "Objects of SOP Class " + sopClassUid + " carry no dose report.");
    }
    Extraction extraction = read(readers, dataset);
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

  /** What the first reader makes of it for which it is about dose. */
  private static Extraction read(List<ObjectReader> readers, Dataset dataset) {
    Extraction extraction = readers.get(0).read(dataset);
    for (int i = 1; i < readers.size() && extraction instanceof Extraction.NotDose; i++) {
      extraction = readers.get(i).read(dataset);
    }
    return extraction;
  }
}
