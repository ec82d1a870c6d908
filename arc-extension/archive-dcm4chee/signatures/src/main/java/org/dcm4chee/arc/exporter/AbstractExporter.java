package org.dcm4chee.arc.exporter;

import org.dcm4chee.arc.conf.ExporterDescriptor;

/** Signature. */
public abstract class AbstractExporter implements Exporter {
  protected AbstractExporter(ExporterDescriptor descriptor) {
    throw new LinkageError("signature");
  }

  @Override
  public ExporterDescriptor getExporterDescriptor() {
    throw new LinkageError("signature");
  }

  @Override
  public ExportContext createExportContext() {
    throw new LinkageError("signature");
  }
}
