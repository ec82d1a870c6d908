package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written is read back, and what is read is written back. */
class RoundTripPropertyTest {
  private static final VR[] REPRESENTATIONS = VR.values();

  @Property(tries = 300)
  void values_come_back_in_both_encodings(@ForAll long seed, @ForAll boolean explicit)
      throws Exception {
    Dataset dataset = dataset(new Random(seed), 3);
    String transferSyntax =
        explicit ? DicomObject.EXPLICIT_VR_LITTLE_ENDIAN : DicomObject.IMPLICIT_VR_LITTLE_ENDIAN;

    DicomObject back = RawDicom.read(RawDicom.bytesOf(DicomObject.of(dataset, transferSyntax)));

    assertEquals(values(dataset, explicit), values(back.dataset(), explicit));
  }

  @Property(tries = 300)
  void bytes_come_back_with_their_length_conventions(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Dataset dataset = dataset(random, 3);
    undefineSomeLengths(dataset, random);
    byte[] written = RawDicom.bytesOf(DicomObject.of(dataset));

    assertArrayEquals(written, RawDicom.bytesOf(RawDicom.read(written)));
  }

  private static void undefineSomeLengths(Dataset dataset, Random random) {
    dataset.setLengthForm(lengthForm(random));
    List<Element> elements = new ArrayList<>();
    dataset.forEach(elements::add);
    for (Element element : elements) {
      element.items().forEach(item -> undefineSomeLengths(item, random));
      if (element instanceof SequenceElement) {
        dataset.put(
            new SequenceElement(
                element.tag(), VR.SQ.onWire(), element.items(), lengthForm(random), null));
      }
    }
  }

  private static LengthForm lengthForm(Random random) {
    return LengthForm.values()[random.nextInt(3)];
  }

  private static Dataset dataset(Random random, int depth) {
    Dataset dataset = new Dataset().put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192");
    for (int i = random.nextInt(12); i > 0; i--) {
      int tag = 0x0011_1000 + 0x2_0000 * random.nextInt(8) + random.nextInt(256);
      put(dataset, tag, REPRESENTATIONS[random.nextInt(REPRESENTATIONS.length)], random, depth);
    }
    return dataset;
  }

  private static void put(Dataset dataset, int tag, VR vr, Random random, int depth) {
    switch (vr.kind()) {
      case TEXT -> dataset.put(tag, vr, text(random, vr), text(random, vr));
      case PARAGRAPH -> dataset.put(tag, vr, text(random, vr));
      case NUMBERS -> dataset.put(tag, vr, vr == VR.AT ? "00080060" : "" + random.nextInt(9999));
      case BULK -> dataset.putBytes(tag, vr, text(random, vr).getBytes(US_ASCII));
      case SEQUENCE -> {
        Dataset[] items = new Dataset[depth == 0 ? 0 : random.nextInt(3)];
        Arrays.setAll(items, i -> dataset(random, depth - 1));
        dataset.putSequence(tag, items);
      }
    }
  }

  private static String text(Random random, VR vr) {
    return random
        .ints(1 + random.nextInt(20), 'A', vr.usesCharacterSet() ? 0x500 : 0x7F)
        .filter(c -> c != '\\' && Character.isLetterOrDigit(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .append('x')
        .toString();
  }

  /** Implicit encoding forgets the representation of private elements, so text counts there. */
  private static List<Object> values(Dataset dataset, boolean explicit) {
    List<Object> values = new ArrayList<>();
    for (Element element : dataset) {
      values.add(element.tag());
      if (explicit) {
        values.add(element.vr());
        values.add(element.strings());
        element.items().forEach(item -> values.add(values(item, true)));
      }
    }
    return values;
  }
}
