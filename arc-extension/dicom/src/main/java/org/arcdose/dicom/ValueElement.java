package org.arcdose.dicom;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An element with the bytes of its value in little endian. */
final class ValueElement extends Element {
  private static final int LONGEST_UNKNOWN_TEXT = 1 << 16;

  private final byte[] bytes;
  private final CharacterSet characterSet;

  /** A value that was built. */
  ValueElement(int tag, VR vr, byte[] bytes, CharacterSet characterSet) {
    this(tag, vr, vr.onWire(), bytes, characterSet);
  }

  /** A value that was read; see {@link WireVr}. */
  ValueElement(int tag, VR vr, int wireVr, byte[] bytes, CharacterSet characterSet) {
    super(tag, vr, wireVr);
    this.bytes = bytes;
    this.characterSet = characterSet;
  }

  @Override
  Element withTag(int other) {
    return new ValueElement(other, vr(), wireVr(), bytes, characterSet);
  }

  @Override
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  @Override
  public List<String> strings() {
    VR known = knownVr();
    return switch (known.kind()) {
      case TEXT, PARAGRAPH -> ValueText.split(text(known), known);
      case NUMBERS -> BinaryNumbers.strings(bytes, known);
      case BULK, SEQUENCE -> List.of();
    };
  }

  @Override
  String firstString() {
    VR known = knownVr();
    return switch (known.kind()) {
      case TEXT, PARAGRAPH -> ValueText.first(text(known), known);
      case NUMBERS -> BinaryNumbers.first(bytes, known);
      case BULK, SEQUENCE -> "";
    };
  }

  /** The representation to read it with; text for short private values of which none is known. */
  private VR knownVr() {
    if (vr() != VR.UN) {
      return vr();
    }
    VR listed = Dictionary.vr(tag());
    return listed == VR.UN && bytes.length <= LONGEST_UNKNOWN_TEXT ? VR.LO : listed;
  }

  /** The same bytes, of which the context tells another representation. */
  ValueElement withVr(VR vr) {
    return new ValueElement(tag(), vr, vr.onWire(), bytes, characterSet);
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  /** Whether its bytes mean the same in a dataset of that character set. */
  boolean isValidIn(CharacterSet other) {
    return !vr().usesCharacterSet()
        || characterSet.equals(other)
        || CharacterSet.isPlainAscii(bytes);
  }

  /** How its text was made readable where it is not encoded as declared. */
  Set<TextFallback> fallbacks() {
    Set<TextFallback> seen = EnumSet.noneOf(TextFallback.class);
    if (vr().isText() && !CharacterSet.isPlainAscii(bytes)) {
      characterSetOf(vr()).decode(bytes, vr(), seen);
    }
    return seen;
  }

  /** The value as one text, padding and separators included. */
  String text() {
    return text(vr());
  }

  private String text(VR known) {
    return characterSetOf(known).decode(bytes, known);
  }

  private CharacterSet characterSetOf(VR known) {
    return known.usesCharacterSet() ? characterSet : CharacterSet.DEFAULT;
  }
}
