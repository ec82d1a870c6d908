package org.dcm4chee.arc.exporter;

import org.dcm4chee.arc.conf.ExporterDescriptor;

/** Emulated: nothing exports. */
public abstract class AbstractExporter implements Exporter {
  private final ExporterDescriptor descriptor;

  protected AbstractExporter(ExporterDescriptor descriptor) {
    this.descriptor = descriptor;
  }

  @Override
  public ExporterDescriptor getExporterDescriptor() {
    return descriptor;
  }

  @Override
  public ExportContext createExportContext() {
    throw new UnsupportedOperationException();
  }
}
