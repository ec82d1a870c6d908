package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A damaged object on its way ends in a result or in one kind of exception. */
class HostileEditPropertyTest {

  @Property(tries = 3000)
  void damage_is_edited_around_or_refused(@ForAll long seed) throws IOException, DicomException {
    RandomEdits edits = new RandomEdits(seed);
    Random random = new Random(seed);
    byte[] object = object(edits, random);
    DatasetEdit edit = edits.edit();
    try {
      rewrite(edit, damaged(object, 0, random));
    } catch (DicomException refused) {
      // Refusing is right; anything else fails the test.
    }
  }

  /**
   * Reading and writing repair a little: reserved bytes and lengths of delimitation items become
   * zero. What is copied unread keeps them.
   */
  @Property(tries = 2000)
  void damage_keeps_its_bytes_or_is_repaired(@ForAll long seed) throws IOException, DicomException {
    RandomEdits edits = new RandomEdits(seed);
    Random random = new Random(seed);
    byte[] object = object(edits, random);
    int start = object.length - datasetBytes(object);
    byte[] damaged = damaged(object, start, random);
    byte[] result;
    byte[] written;
    try {
      result = rewrite(DatasetEdit.builder().build(), damaged);
      written = RawDicom.bytesOf(RawDicom.read(damaged));
    } catch (DicomException refused) {
      return;
    }
    if (written.length != damaged.length) {
      // Delimitation items were missing.
      return;
    }
    int shift = result.length - damaged.length;
    for (int i = start; i < damaged.length; i++) {
      byte kept = result[shift + i];
      assertTrue(kept == damaged[i] || kept == written[i] && kept == 0, "byte " + (i - start));
    }
  }

  private static byte[] object(RandomEdits edits, Random random)
      throws IOException, DicomException {
    String transferSyntax =
        random.nextBoolean()
            ? DicomObject.EXPLICIT_VR_LITTLE_ENDIAN
            : DicomObject.IMPLICIT_VR_LITTLE_ENDIAN;
    return RawDicom.bytesOf(DicomObject.of(edits.object(), transferSyntax));
  }

  private static int datasetBytes(byte[] object) throws IOException, DicomException {
    DicomObject read = RawDicom.read(object);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DatasetWriter(out, Encoding.of(read.transferSyntaxUid())).write(read.dataset());
    return out.size();
  }

  private static byte[] rewrite(DatasetEdit edit, byte[] object)
      throws IOException, DicomException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    edit.rewrite(new ByteArrayInputStream(object), out);
    return out.toByteArray();
  }

  /** Cut off or with some bytes changed, from an offset on. */
  private static byte[] damaged(byte[] object, int from, Random random) {
    int length =
        random.nextInt(4) == 0 ? from + random.nextInt(object.length - from) : object.length;
    byte[] damaged = Arrays.copyOf(object, length);
    for (int left = random.nextInt(6); left > 0 && length > from; left--) {
      int at = from + random.nextInt(Math.min(length - from, 2000));
      damaged[at] =
          switch (random.nextInt(3)) {
            case 0 -> (byte) 0xFF;
            case 1 -> 0;
            default -> (byte) (damaged[at] ^ 1 << random.nextInt(8));
          };
    }
    return damaged;
  }
}
