package org.arcdose.archive.orthanc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveRefused;

/**
 * Gives the server the Orthanc named in the file of system property {@code arcdose.config}. Never
 * fails, so that pages and health can say what is wrong with that file.
 */
@ApplicationScoped
public class OrthancArchiveProducer {
  static final String CONFIG = "arcdose.config";

  @Produces
  @ApplicationScoped
  Archive archive() {
    String file = System.getProperty(CONFIG);
    if (file == null) {
      return new RefusingArchive(
          "The system property " + CONFIG + " names no configuration file; set it and restart.");
    }
    try {
      return new OrthancArchive(OrthancSettings.read(Path.of(file)));
    } catch (ArchiveRefused e) {
      return new RefusingArchive(e.getMessage());
    }
  }
}
