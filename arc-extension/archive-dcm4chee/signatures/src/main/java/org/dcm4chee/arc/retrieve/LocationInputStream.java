package org.dcm4chee.arc.retrieve;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Signature. */
public class LocationInputStream implements Closeable {
  public final InputStream stream;

  private LocationInputStream() {
    throw new LinkageError("signature");
  }

  @Override
  public void close() throws IOException {
    throw new LinkageError("signature");
  }
}
