package org.arcdose.synthetic.image;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Dictionary;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** Fills a dataset; value representations are those of the dictionary. */
final class Attributes {
  private final Dataset dataset;

  Attributes(Dataset dataset) {
    this.dataset = dataset;
  }

  /** The attributes of a sequence item. */
  static Attributes item() {
    return new Attributes(new Dataset());
  }

  /** The item of a code sequence. */
  static Attributes item(Code code) {
    return item()
        .put(Tag.CODE_VALUE, code.value())
        .put(Tag.CODING_SCHEME_DESIGNATOR, code.scheme())
        .put(Tag.CODE_MEANING, code.meaning());
  }

  /** Text, or numbers as text; empty without values. */
  Attributes put(int tag, String... values) {
    dataset.put(tag, Dictionary.vr(tag), values);
    return this;
  }

  Attributes put(int tag, BigDecimal value) {
    return put(tag, value.stripTrailingZeros().toPlainString());
  }

  Attributes put(int tag, long value) {
    return put(tag, String.valueOf(value));
  }

  /** A sequence; empty without items. */
  Attributes items(int tag, Attributes... items) {
    Dataset[] datasets = new Dataset[items.length];
    for (int i = 0; i < items.length; i++) {
      datasets[i] = items[i].dataset;
    }
    dataset.putSequence(tag, datasets);
    return this;
  }

  Attributes code(int tag, Code code) {
    return items(tag, item(code));
  }

  /** A private element by its creator. */
  Attributes secret(String creator, int tag, VR vr, String... values) {
    dataset.putPrivate(creator, tag, vr, values);
    return this;
  }

  /** A square image of 12 bits in 16, every pixel the same. */
  Attributes pixels(int edge, int frames) {
    return pixels(edge, frames, 12);
  }

  /** A square image of that many bits in 16, every pixel the same. */
  Attributes pixels(int edge, int frames, int bits) {
    if (frames > 1) {
      put(Tag.NUMBER_OF_FRAMES, frames);
    }
    put(Tag.SAMPLES_PER_PIXEL, 1)
        .put(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")
        .put(Tag.ROWS, edge)
        .put(Tag.COLUMNS, edge)
        .put(Tag.BITS_ALLOCATED, 16)
        .put(Tag.BITS_STORED, bits)
        .put(Tag.HIGH_BIT, bits - 1L)
        .put(Tag.PIXEL_REPRESENTATION, 0);
    dataset.putBytes(Tag.PIXEL_DATA, VR.OW, new byte[edge * edge * 2 * frames]);
    return this;
  }

  Dataset dataset() {
    return dataset;
  }
}
