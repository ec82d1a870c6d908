package org.arcdose.dicom;

import java.util.Objects;
import java.util.Optional;

/**
 * A coded entry (PS3.3 section 8.8): value, coding scheme designator and meaning.
 *
 * @param value code value, long or URN code value
 * @param scheme coding scheme designator, e.g. {@code DCM}, {@code SRT}, {@code SCT}, {@code UCUM}
 * @param meaning code meaning as found, may be empty; never part of equality
 */
public record Code(String value, String scheme, String meaning) {
  public Code {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(meaning, "meaning");
  }

  /** The code an item of a code sequence holds; empty when it has no value. */
  public static Optional<Code> of(Dataset item) {
    return item.string(Tag.CODE_VALUE)
        .or(() -> item.string(Tag.LONG_CODE_VALUE))
        .or(() -> item.string(Tag.URN_CODE_VALUE))
        .map(
            value ->
                new Code(
                    value,
                    item.string(Tag.CODING_SCHEME_DESIGNATOR).orElse(""),
                    item.string(Tag.CODE_MEANING).orElse("")));
  }

  /** Two codes are the same concept when value and scheme agree; the meaning is only text. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Code code && value.equals(code.value) && scheme.equals(code.scheme);
  }

  @Override
  public int hashCode() {
    return 31 * value.hashCode() + scheme.hashCode();
  }
}
