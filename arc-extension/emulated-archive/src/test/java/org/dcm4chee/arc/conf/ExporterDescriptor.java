package org.dcm4chee.arc.conf;

import java.net.URI;

/** Emulated. */
public final class ExporterDescriptor {
  private final String id;
  private final URI uri;

  public ExporterDescriptor(String id, URI uri) {
    this.id = id;
    this.uri = uri;
  }

  public String getExporterID() {
    return id;
  }

  public URI getExportURI() {
    return uri;
  }
}
