package org.dcm4chee.arc.exporter;

import org.dcm4chee.arc.conf.ExporterDescriptor;

/** Signature. */
public interface ExporterProvider {
  Exporter getExporter(ExporterDescriptor descriptor);
}
