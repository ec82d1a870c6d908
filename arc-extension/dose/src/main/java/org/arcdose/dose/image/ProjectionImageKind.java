package org.arcdose.dose.image;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.Modality;
import org.arcdose.dose.header.StudyModules;

/** What an image of projection X-ray is about. */
enum ProjectionImageKind {
  /** CR, DX and intra-oral images. */
  RADIOGRAPHY(Modality.DX),
  /** Mammograms, breast tomosynthesis and its projections. */
  MAMMOGRAPHY(Modality.MG),
  /** Angiography and fluoroscopy. */
  ANGIOGRAPHY(Modality.RF);

  private static final String STORAGE = "1.2.840.10008.5.1.4.1.1.";
  private static final String SECONDARY_CAPTURE = STORAGE + "7";

  private static final Map<String, ProjectionImageKind> KINDS =
      Map.ofEntries(
          Map.entry(STORAGE + "1", RADIOGRAPHY),
          Map.entry(STORAGE + "1.1", RADIOGRAPHY),
          Map.entry(STORAGE + "1.1.1", RADIOGRAPHY),
          Map.entry(STORAGE + "1.3", RADIOGRAPHY),
          Map.entry(STORAGE + "1.3.1", RADIOGRAPHY),
          Map.entry(STORAGE + "1.2", MAMMOGRAPHY),
          Map.entry(STORAGE + "1.2.1", MAMMOGRAPHY),
          Map.entry(STORAGE + "13.1.3", MAMMOGRAPHY),
          Map.entry(STORAGE + "13.1.4", MAMMOGRAPHY),
          Map.entry(STORAGE + "13.1.5", MAMMOGRAPHY),
          // Hologic's projections of tomosynthesis
          Map.entry(SECONDARY_CAPTURE, MAMMOGRAPHY),
          Map.entry(STORAGE + "12.1", ANGIOGRAPHY),
          Map.entry(STORAGE + "12.1.1", ANGIOGRAPHY),
          Map.entry(STORAGE + "12.2", ANGIOGRAPHY),
          Map.entry(STORAGE + "12.2.1", ANGIOGRAPHY),
          Map.entry(STORAGE + "13.1.1", ANGIOGRAPHY));

  private final Modality modality;

  ProjectionImageKind(Modality modality) {
    this.modality = modality;
  }

  Modality modality() {
    return modality;
  }

  static Set<String> sopClassUids() {
    return KINDS.keySet();
  }

  /** The kind of an image; null if it is none. */
  static ProjectionImageKind of(Dataset dataset) {
    String sopClassUid = StudyModules.text(dataset, Tag.SOP_CLASS_UID);
    if (sopClassUid.equals(SECONDARY_CAPTURE) && !isProprietaryProjection(dataset)) {
      return null;
    }
    return KINDS.get(sopClassUid);
  }

  private static boolean isProprietaryProjection(Dataset dataset) {
    return StudyModules.text(dataset, Tag.MODALITY).equals("MG")
        && dataset.strings(Tag.IMAGE_TYPE).stream()
            .anyMatch(value -> value.toUpperCase(Locale.ROOT).equals("ORIGINAL"));
  }
}
