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

  /** More than there are sets; a hostile object may declare a million. */
  private static final int MOST_TERMS = 32;

  private final List<String> terms;

  /** What the terms mean, once it is asked for: most text is ASCII. */
  private Meaning meaning;

  /**
   * What the terms mean.
   *
   * @param first the set in use before any escape sequence
   * @param alone the set that allows no other beside it, wherever it is declared, or null
   * @param declared all that are known, the first included, in their order
   * @param extended whether escape sequences are allowed
   * @param fallbacks what is wrong with the terms
   */
  private record Meaning(
      CodedCharacters first,
      CodedCharacters alone,
      List<CodedCharacters> declared,
      boolean extended,
      Set<TextFallback> fallbacks) {

    static Meaning of(List<String> terms) {
      boolean extended = terms.size() > 1 || !terms.isEmpty() && terms.get(0).contains("2022");
      Set<TextFallback> fallbacks = EnumSet.noneOf(TextFallback.class);
      List<CodedCharacters> declared = new ArrayList<>();
      CodedCharacters first = CodedCharacters.ASCII;
      for (int i = 0; i < Math.min(terms.size(), MOST_TERMS); i++) {
        String term = terms.get(i);
        Optional<CodedCharacters> set = CodedCharacters.of(term);
        set.ifPresent(declared::add);
        if (i == 0) {
          first = set.orElse(first);
        }
        if (set.isEmpty() && !term.isEmpty()) {
          fallbacks.add(TextFallback.UNKNOWN_SET);
        } else if (set.isPresent() && !CodedCharacters.isDefined(term, extended)) {
          fallbacks.add(TextFallback.MISSPELT_SET);
        }
      }
      CodedCharacters alone =
          declared.stream().filter(CodedCharacters::isAlone).findFirst().orElse(null);
      return new Meaning(first, alone, declared, extended, fallbacks);
    }
  }

  private CharacterSet(List<String> terms) {
    this.terms = terms;
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
    return meaning().fallbacks;
  }

  private Meaning meaning() {
    Meaning known = meaning;
    if (known == null) {
      known = Meaning.of(terms);
      meaning = known;
    }
    return known;
  }

  String decode(byte[] bytes, VR vr) {
    return isPlainAscii(bytes)
        ? new String(bytes, ISO_8859_1)
        : decode(bytes, vr, EnumSet.noneOf(TextFallback.class));
  }

  /** Decodes, and adds to {@code seen} what was not as declared. */
  String decode(byte[] bytes, VR vr, Set<TextFallback> seen) {
    Meaning set = meaning();
    boolean escapes = !set.first.isAlone() && hasEscape(bytes);
    if (set.alone != null && !escapes) {
      return ByteText.decode(bytes, set.alone, seen);
    }
    return escapes || set.extended || set.first.width() > 1
        ? CodeExtensionsDecoder.decode(bytes, set.first, set.declared, vr, seen)
        : ByteText.decode(bytes, set.first, seen);
  }

  /** The text with the escape sequences it needs; empty when it has characters outside. */
  Optional<byte[]> encode(String text, VR vr) {
    Meaning set = meaning();
    return set.alone == null
        ? CodeExtensionsEncoder.encode(text, set.first, set.declared, vr)
        : ByteText.encode(text, set.alone.charset());
  }

  /** The sets that text is encoded in, for messages: a term that is unknown is not repeated. */
  String name() {
    Meaning set = meaning();
    return set.declared.isEmpty()
        ? "ISO_IR 6"
        : String.join("\\", set.declared.stream().map(known -> known.term(set.extended)).toList());
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
