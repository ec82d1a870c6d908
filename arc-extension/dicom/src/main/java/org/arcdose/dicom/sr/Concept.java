package org.arcdose.dicom.sr;

import java.util.Objects;
import org.arcdose.dicom.Code;

/**
 * A concept to look for: a code, all codes equivalent to it, and its meaning as the last resort for
 * devices that write a wrong code.
 */
public final class Concept {
  private final Code code;
  private final Code canonical;

  private Concept(Code code) {
    this.code = code;
    this.canonical = CodeEquivalents.canonical(code);
  }

  /** The concept of a code in any of its schemes. */
  public static Concept of(String value, String scheme, String meaning) {
    return new Concept(new Code(value, scheme, meaning));
  }

  /** The code it was made of. */
  public Code code() {
    return code;
  }

  /** Whether a code is this one or equivalent to it; a null is not. */
  public boolean matches(Code other) {
    return other != null && isCanonical(CodeEquivalents.canonical(other));
  }

  /** Whether that is the canonical code of this concept; a null is not. */
  boolean isCanonical(Code other) {
    return canonical.equals(other);
  }

  /** Whether the meanings agree but for case. */
  public boolean matchesMeaning(Code other) {
    return other != null
        && !code.meaning().isEmpty()
        && code.meaning().equalsIgnoreCase(other.meaning());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Concept concept && canonical.equals(concept.canonical);
  }

  @Override
  public int hashCode() {
    return Objects.hash(canonical);
  }

  @Override
  public String toString() {
    return code.toString();
  }
}
