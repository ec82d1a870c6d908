package org.arcdose.dicom.sr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A table of standards facts in this package: a line of source, a line of columns, rows. */
final class Table {
  private Table() {}

  static List<String[]> read(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .skip(2)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + name + " in this program is damaged.", e);
    }
  }
}
