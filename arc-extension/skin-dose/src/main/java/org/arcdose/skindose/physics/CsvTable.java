package org.arcdose.skindose.physics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A table of this package: a line of source and edition, a line of columns, rows of numbers.
 *
 * @param name file name
 * @param columns names of the columns
 * @param rows numbers
 * @param checksum CRC-32 of the file in hexadecimal digits, so that a result names what it used
 */
record CsvTable(String name, List<String> columns, List<double[]> rows, String checksum) {
  static CsvTable read(String name) {
    byte[] bytes;
    try (InputStream in = CsvTable.class.getResourceAsStream(name)) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + name + " in this program is damaged.", e);
    }
    CRC32 crc = new CRC32();
    crc.update(bytes);
    List<String> lines = new String(bytes, UTF_8).lines().skip(1).toList();
    return new CsvTable(
        name,
        List.of(lines.get(0).split(",", -1)),
        lines.stream().skip(1).map(CsvTable::numbers).toList(),
        HexFormat.of().toHexDigits((int) crc.getValue()));
  }

  private static double[] numbers(String line) {
    String[] fields = line.split(",", -1);
    double[] numbers = new double[fields.length];
    for (int i = 0; i < fields.length; i++) {
      numbers[i] = Double.parseDouble(fields[i]);
    }
    return numbers;
  }
}
