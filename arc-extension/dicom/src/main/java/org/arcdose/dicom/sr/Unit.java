package org.arcdose.dicom.sr;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of measure as the product of a factor and powers of base units. Units that only differ in
 * meaning, such as Gy and Sv, are different bases, so that no dose is taken for another.
 */
public final class Unit {
  private final String symbol;

  /** Numerator and denominator of the factor, so that the inverse of a minute is exact. */
  private final BigDecimal factor;

  private final BigDecimal divisor;
  private final Map<String, Integer> dimension;

  private Unit(
      String symbol, BigDecimal factor, BigDecimal divisor, Map<String, Integer> dimension) {
    this.symbol = symbol;
    this.factor = factor;
    this.divisor = divisor;
    this.dimension = dimension;
  }

  /** A pure number. */
  static Unit one() {
    return new Unit("1", BigDecimal.ONE, BigDecimal.ONE, Map.of());
  }

  /** A unit that no other is made of. */
  static Unit base(String symbol) {
    return new Unit(symbol, BigDecimal.ONE, BigDecimal.ONE, Map.of(symbol, 1));
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
    BigDecimal up = factor.multiply(target.divisor).stripTrailingZeros();
    BigDecimal down = divisor.multiply(target.factor).stripTrailingZeros();
    return Optional.of(up.equals(down) ? value : scaled(value, up, down));
  }

  /** Exact for powers of ten, else to 34 digits; powers of ten only move the point. */
  private static BigDecimal scaled(BigDecimal value, BigDecimal up, BigDecimal down) {
    BigDecimal product =
        value
            .multiply(new BigDecimal(up.unscaledValue()))
            .scaleByPowerOfTen(down.scale() - up.scale());
    BigDecimal digits = new BigDecimal(down.unscaledValue());
    BigDecimal result =
        digits.equals(BigDecimal.ONE) ? product : product.divide(digits, MathContext.DECIMAL128);
    return result.scale() < 0 ? result.setScale(0) : result;
  }

  Unit named(String notation) {
    return new Unit(notation, factor, divisor, dimension);
  }

  Unit times(BigDecimal number) {
    return new Unit(symbol, factor.multiply(number), divisor, dimension);
  }

  Unit scaled(int powerOfTen) {
    return new Unit(symbol, factor.scaleByPowerOfTen(powerOfTen), divisor, dimension);
  }

  Unit times(Unit other) {
    Map<String, Integer> product = new HashMap<>(dimension);
    other.dimension.forEach((base, exponent) -> product.merge(base, exponent, Integer::sum));
    product.values().removeIf(exponent -> exponent == 0);
    return new Unit(
        symbol,
        factor.multiply(other.factor),
        divisor.multiply(other.divisor),
        Map.copyOf(product));
  }

  /** To a power that is not zero. */
  Unit power(int power) {
    int n = Math.abs(power);
    Map<String, Integer> powers = new HashMap<>(dimension);
    powers.replaceAll((base, exponent) -> exponent * power);
    return power > 0
        ? new Unit(symbol, factor.pow(n), divisor.pow(n), Map.copyOf(powers))
        : new Unit(symbol, divisor.pow(n), factor.pow(n), Map.copyOf(powers));
  }

  @Override
  public String toString() {
    return symbol;
  }
}
