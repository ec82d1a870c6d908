package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How text of a dataset is encoded: the values of Specific Character Set (0008,0005), PS3.3 section
 * C.12.1.1.2. Decoding never fails; what is not as declared is told as {@link TextFallback}.
 */
final class CharacterSet {
  static final CharacterSet DEFAULT = of(List.of());
  private static final int ESCAPE = 0x1B;

  private final List<String> terms;
  private final CodedCharacters first;

  /** The set that allows no other beside it, wherever it is declared, or null. */
  private final CodedCharacters alone;

  /** All that are known, the first included, in their order. */
  private final List<CodedCharacters> declared;

  private final boolean extended;
  private final Set<TextFallback> fallbacks;

  private CharacterSet(List<String> terms) {
    this.terms = terms;
    this.extended = terms.size() > 1 || !terms.isEmpty() && terms.get(0).contains("2022");
    this.fallbacks = EnumSet.noneOf(TextFallback.class);
    this.declared = new ArrayList<>();
    for (String term : terms) {
      if (!term.isEmpty()) {
        Optional<CodedCharacters> set = CodedCharacters.of(term);
        set.ifPresent(declared::add);
        if (set.isEmpty()) {
          fallbacks.add(TextFallback.UNKNOWN_SET);
        } else if (!CodedCharacters.isDefined(term, extended)) {
          fallbacks.add(TextFallback.MISSPELT_SET);
        }
      }
    }
    boolean startsKnown = !terms.isEmpty() && CodedCharacters.of(terms.get(0)).isPresent();
    this.first = startsKnown ? declared.get(0) : CodedCharacters.ASCII;
    this.alone = declared.stream().filter(CodedCharacters::isAlone).findFirst().orElse(null);
  }

  /** The character set of these terms; none for the default repertoire. */
  static CharacterSet of(List<String> terms) {
    return new CharacterSet(List.copyOf(terms));
  }

  /** The character set of a dataset: its own or the one it inherits. */
  static CharacterSet of(Dataset dataset, CharacterSet inherited) {
    return dataset
        .element(Tag.SPECIFIC_CHARACTER_SET)
        .map(element -> of(element.strings()))
        .orElse(inherited);
  }

  /** What is wrong with the terms themselves. */
  Set<TextFallback> fallbacks() {
    return fallbacks;
  }

  String decode(byte[] bytes, VR vr) {
    return isPlainAscii(bytes)
        ? new String(bytes, ISO_8859_1)
        : decode(bytes, vr, EnumSet.noneOf(TextFallback.class));
  }

  /** Decodes, and adds to {@code seen} what was not as declared. */
  String decode(byte[] bytes, VR vr, Set<TextFallback> seen) {
    boolean escapes = !first.isAlone() && hasEscape(bytes);
    if (alone != null && !escapes) {
      return ByteText.decode(bytes, alone, seen);
    }
    return escapes || extended || first.width() > 1
        ? CodeExtensionsDecoder.decode(bytes, first, declared, vr, seen)
        : ByteText.decode(bytes, first, seen);
  }

  /** The text with the escape sequences it needs; empty when it has characters outside. */
  Optional<byte[]> encode(String text, VR vr) {
    return alone == null
        ? CodeExtensionsEncoder.encode(text, first, declared, vr)
        : ByteText.encode(text, alone.charset());
  }

  /** The sets that text is encoded in, for messages: a term that is unknown is not repeated. */
  String name() {
    return declared.isEmpty()
        ? "ISO_IR 6"
        : String.join("\\", declared.stream().map(this::term).toList());
  }

  private String term(CodedCharacters set) {
    if (set.isAlone()) {
      return set.name().equals("192") ? "ISO_IR 192" : set.name();
    }
    return (extended ? "ISO 2022 IR " : "ISO_IR ") + set.name();
  }

  /** Whether the bytes mean the same in every DICOM character set. */
  static boolean isPlainAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0 || b == ESCAPE) {
        return false;
      }
    }
    return true;
  }

  static boolean isPlainAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 || text.charAt(i) == ESCAPE) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasEscape(byte[] bytes) {
    for (byte b : bytes) {
      if (b == ESCAPE) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CharacterSet set && terms.equals(set.terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }
}
