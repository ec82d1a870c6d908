package org.arcdose.skindose.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ExponentialTest {
  @Property
  void agrees_with_the_library(@ForAll @DoubleRange(min = 0, max = 39.9) double x) {
    assertEquals(1, Exponential.ofMinus(x) / StrictMath.exp(-x), 1e-11);
  }

  @Test
  void nothing_is_left_of_very_much() {
    assertEquals(0, Exponential.ofMinus(1000));
    assertEquals(0, Exponential.ofMinus(Double.NaN));
  }
}
