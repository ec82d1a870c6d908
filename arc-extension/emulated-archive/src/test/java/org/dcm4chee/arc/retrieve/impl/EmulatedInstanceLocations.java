package org.dcm4chee.arc.retrieve.impl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dcm4che3.data.Attributes;
import org.dcm4chee.arc.store.InstanceLocations;

/** A file, and what the database says of it: its patient's name. */
record EmulatedInstanceLocations(Path path, String patientName) implements InstanceLocations {
  @Override
  public Attributes getAttributes() {
    try {
      Attributes attributes =
          Attributes.ofFile(Files.readAllBytes(path))
              .select(0x0008_0005, 0x0010_0020, 0x0020_000D, 0x0020_000E, 0x0008_0018);
      attributes.setName(0x0010_0010, patientName);
      return attributes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
