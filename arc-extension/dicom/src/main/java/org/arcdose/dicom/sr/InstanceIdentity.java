package org.arcdose.dicom.sr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** An object by its place in the hierarchy, as documents list those they refer to. */
public record InstanceIdentity(
    String studyInstanceUid, String seriesInstanceUid, String sopClassUid, String sopInstanceUid) {
  public InstanceIdentity {
    Objects.requireNonNull(studyInstanceUid, "studyInstanceUid");
    Objects.requireNonNull(seriesInstanceUid, "seriesInstanceUid");
    Objects.requireNonNull(sopClassUid, "sopClassUid");
    Objects.requireNonNull(sopInstanceUid, "sopInstanceUid");
  }

  /** The item of a sequence that refers to the object (PS3.3 table 10-11). */
  public Dataset reference() {
    return reference(sopClassUid, sopInstanceUid);
  }

  static Dataset reference(String sopClassUid, String sopInstanceUid) {
    return new Dataset()
        .put(Tag.REFERENCED_SOP_CLASS_UID, VR.UI, sopClassUid)
        .put(Tag.REFERENCED_SOP_INSTANCE_UID, VR.UI, sopInstanceUid);
  }

  /** Objects by study and series (Hierarchical SOP Instance Reference Macro, PS3.3 C.17.2.1). */
  public static Dataset[] hierarchy(List<InstanceIdentity> instances) {
    Map<String, Map<String, List<Dataset>>> studies = new LinkedHashMap<>();
    for (InstanceIdentity instance : instances) {
      studies
          .computeIfAbsent(instance.studyInstanceUid, uid -> new LinkedHashMap<>())
          .computeIfAbsent(instance.seriesInstanceUid, uid -> new ArrayList<>())
          .add(instance.reference());
    }
    return studies.entrySet().stream()
        .map(
            study ->
                new Dataset()
                    .put(Tag.STUDY_INSTANCE_UID, VR.UI, study.getKey())
                    .putSequence(Tag.REFERENCED_SERIES_SEQUENCE, series(study.getValue())))
        .toArray(Dataset[]::new);
  }

  private static Dataset[] series(Map<String, List<Dataset>> series) {
    return series.entrySet().stream()
        .map(
            one ->
                new Dataset()
                    .put(Tag.SERIES_INSTANCE_UID, VR.UI, one.getKey())
                    .putSequence(
                        Tag.REFERENCED_SOP_SEQUENCE, one.getValue().toArray(Dataset[]::new)))
        .toArray(Dataset[]::new);
  }
}
