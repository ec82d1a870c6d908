package org.arcdose.dicom.sr;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of measure as the product of a factor and powers of base units. Units that only differ in
 * meaning, such as Gy and Sv, are different bases, so that no dose is taken for another.
 */
public final class Unit {
  private final String symbol;
  private final BigDecimal factor;
  private final BigDecimal divisor;
  private final Map<String, Integer> dimension;

  Unit(String symbol, BigDecimal factor, BigDecimal divisor, Map<String, Integer> dimension) {
    this.symbol = symbol;
    this.factor = factor;
    this.divisor = divisor;
    this.dimension = Map.copyOf(dimension);
  }

  /**
   * A unit in UCUM notation, e.g. {@code Gy.m2}.
   *
   * @throws IllegalArgumentException when it is none this program knows
   */
  public static Unit of(String ucum) {
    return Ucum.parse(ucum)
        .orElseThrow(() -> new IllegalArgumentException("Unknown unit of measure: " + ucum));
  }

  /** UCUM notation it was made of. */
  public String symbol() {
    return symbol;
  }

  /** A value of this unit in another one; empty when they do not measure the same. */
  Optional<BigDecimal> convert(BigDecimal value, Unit target) {
    if (!dimension.equals(target.dimension)) {
      return Optional.empty();
    }
    BigDecimal up = factor.multiply(target.divisor);
    BigDecimal down = divisor.multiply(target.factor);
    return Optional.of(up.compareTo(down) == 0 ? value : divide(value.multiply(up), down));
  }

  /** Exact for powers of ten, else to 34 digits. */
  private static BigDecimal divide(BigDecimal value, BigDecimal divisor) {
    BigDecimal stripped = divisor.stripTrailingZeros();
    BigDecimal digits = new BigDecimal(stripped.unscaledValue());
    BigDecimal shifted = value.scaleByPowerOfTen(stripped.scale());
    BigDecimal result =
        digits.equals(BigDecimal.ONE) ? shifted : shifted.divide(digits, MathContext.DECIMAL128);
    return result.scale() < 0 ? result.setScale(0) : result;
  }

  @Override
  public String toString() {
    return symbol;
  }
}
