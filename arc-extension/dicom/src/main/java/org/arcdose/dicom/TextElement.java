package org.arcdose.dicom;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text with characters beyond ASCII that waits for the character set it will be written in. */
final class TextElement extends Element {
  private final String text;

  TextElement(int tag, VR vr, String text) {
    super(tag, vr, vr.onWire());
    this.text = text;
  }

  String text() {
    return text;
  }

  @Override
  Element withTag(int other) {
    return new TextElement(other, vr(), text);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public List<String> strings() {
    return ValueText.split(text, vr());
  }

  /** UTF-8, for want of a dataset that names a character set. */
  @Override
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
