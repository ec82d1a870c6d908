package org.arcdose.attach;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class ZipTest {
  @Property(tries = 300)
  void what_was_appended_can_be_read_by_java_and_cut_off_again(
      @ForAll("contents") Map<String, byte[]> old,
      @ForAll("contents") Map<String, byte[]> additions,
      @ForAll("comments") String comment,
      @ForAll boolean stored)
      throws IOException {
    byte[] before = zip(old, comment, stored);
    byte[] after = Zip.read(before).appending(additions);
    assertArrayEquals(before, Arrays.copyOf(after, before.length));

    Map<String, byte[]> expected = new LinkedHashMap<>(old);
    expected.putAll(additions);
    Path file = Files.createTempFile("zip", ".zip");
    try {
      Files.write(file, after);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        assertEquals(expected.size(), zip.size());
        assertEquals(comment, zip.getComment() == null ? "" : zip.getComment());
        for (ZipEntry entry : zip.stream().toList()) {
          assertArrayEquals(
              expected.get(entry.getName()), zip.getInputStream(entry).readAllBytes());
        }
      }
    } finally {
      Files.delete(file);
    }
    Zip again = Zip.read(after);
    for (Map.Entry<String, byte[]> entry : expected.entrySet()) {
      assertArrayEquals(entry.getValue(), again.content(entry.getKey()).orElseThrow());
    }
  }

  @Property(tries = 2000)
  void a_damaged_file_is_read_or_refused_and_nothing_else(
      @ForAll("contents") Map<String, byte[]> contents,
      @ForAll @Size(max = 5) List<Integer> places,
      @ForAll byte value) {
    byte[] bytes = zip(contents, "", false);
    places.forEach(place -> bytes[Math.floorMod(place, bytes.length)] = value);
    try {
      Zip zip = Zip.read(bytes);
      for (Zip.Entry entry : zip.entries()) {
        zip.content(entry);
      }
    } catch (ZipException refused) {
      assertEquals(ZipException.class, refused.getClass());
    }
  }

  @Provide
  Arbitrary<Map<String, byte[]>> contents() {
    return Arbitraries.maps(
            Arbitraries.strings()
                .withCharRange('a', 'e')
                .withChars("/é")
                .ofMinLength(1)
                .ofMaxLength(4),
            Arbitraries.bytes().array(byte[].class).ofMaxSize(200))
        .ofMaxSize(6)
        // A name that ends so is a directory, which has no content.
        .map(
            map -> {
              map.keySet().removeIf(name -> name.endsWith("/"));
              return map;
            });
  }

  @Provide
  Arbitrary<String> comments() {
    return Arbitraries.strings().ascii().ofMaxLength(40);
  }

  private static byte[] zip(Map<String, byte[]> entries, String comment, boolean stored) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setComment(comment);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        if (stored) {
          CRC32 crc = new CRC32();
          crc.update(entry.getValue());
          header.setMethod(ZipEntry.STORED);
          header.setSize(entry.getValue().length);
          header.setCrc(crc.getValue());
        }
        out.putNextEntry(header);
        out.write(entry.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
