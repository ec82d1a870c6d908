package org.dcm4chee.arc.conf;

import java.net.URI;

/** Signature. */
public class ExporterDescriptor {
  public String getExporterID() {
    throw new LinkageError("signature");
  }

  public URI getExportURI() {
    throw new LinkageError("signature");
  }
}
