package org.arcdose.attach;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes into one archive.
 *
 * @param version of ArcDose
 * @param files the artifacts and the application.xml that names them, by their name in the EAR
 */
record Attachment(ArchiveEar archive, String version, Map<String, byte[]> files) {

  /**
   * @param name of the EAR, for sentences
   * @throws Refusal when the EAR has files of our names or no place for modules
   */
  static Attachment of(String name, ArchiveEar archive, Artifacts artifacts) throws Refusal {
    for (String ours : artifacts.files().keySet()) {
      if (archive.zip().find(ours).isPresent()) {
        throw new Refusal(
            "%s holds %s already, but not from attach; use the archive's own EAR."
                .formatted(name, ours));
      }
    }
    Map<String, byte[]> files = new LinkedHashMap<>(artifacts.files());
    if (archive.secured()) {
      files.put(Artifacts.WAR, SecuredWar.of(files.get(Artifacts.WAR)));
    }
    files.put(
        Descriptor.NAME,
        archive.descriptor().with(Artifacts.EJBS, Artifacts.WAR, Artifacts.CONTEXT_ROOT));
    return new Attachment(archive, artifacts.version(), files);
  }

  Note note() {
    return Note.of(archive, version, files);
  }
}
