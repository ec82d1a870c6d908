package org.arcdose.archive.dcm4chee;

import java.util.Set;
import java.util.TreeSet;
import org.dcm4chee.arc.conf.ExporterDescriptor;

/**
 * {@code arcdose:<job>}: the URI of an exporter that enters jobs.
 *
 * @param exporter its ID
 */
record JobUri(String exporter, String job) {
  static final String SCHEME = "arcdose";

  static JobUri of(ExporterDescriptor descriptor) {
    return new JobUri(
        descriptor.getExporterID(), descriptor.getExportURI().getSchemeSpecificPart());
  }

  static boolean isOurs(ExporterDescriptor descriptor) {
    return descriptor.getExportURI() != null
        && SCHEME.equals(descriptor.getExportURI().getScheme());
  }

  /** What is wrong with it, a sentence for the administrator; null if nothing is. */
  String problem(Set<String> jobs) {
    return jobs.contains(job)
        ? null
        : "Exporter "
            + exporter
            + " asks ArcDose for the job "
            + job
            + ", which it does not have. It has: "
            + String.join(", ", new TreeSet<>(jobs))
            + ".";
  }
}
