package org.dcm4chee.arc.retrieve;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Emulated. */
public class LocationInputStream implements Closeable {
  public final InputStream stream;

  public LocationInputStream(InputStream stream) {
    this.stream = stream;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
