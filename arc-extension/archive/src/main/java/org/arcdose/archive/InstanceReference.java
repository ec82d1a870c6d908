package org.arcdose.archive;

import java.util.Objects;

/**
 * Names one object in the archive.
 *
 * @param handle the archive's own name for the object, or empty; only a shortcut, the UIDs decide
 */
public record InstanceReference(
    String studyInstanceUid, String seriesInstanceUid, String sopInstanceUid, String handle) {
  public InstanceReference {
    Objects.requireNonNull(studyInstanceUid, "studyInstanceUid");
    Objects.requireNonNull(seriesInstanceUid, "seriesInstanceUid");
    Objects.requireNonNull(sopInstanceUid, "sopInstanceUid");
    Objects.requireNonNull(handle, "handle");
  }
}
