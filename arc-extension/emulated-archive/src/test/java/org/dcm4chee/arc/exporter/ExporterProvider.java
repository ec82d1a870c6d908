package org.dcm4chee.arc.exporter;

import org.dcm4chee.arc.conf.ExporterDescriptor;

/** Emulated. */
public interface ExporterProvider {
  Exporter getExporter(ExporterDescriptor descriptor);
}
