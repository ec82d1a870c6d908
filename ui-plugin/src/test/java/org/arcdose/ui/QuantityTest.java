package org.arcdose.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource({
    "DLP, 415.8219, 415.8",
    "DLP, 12345.678, 12346",
    "DLP, 0.00012345, 0.0001235",
    "DLP, 12.50, 12.50",
    "DLP, 0, 0",
    "DLP, 3E+2, 300",
    "DAP, 0.00934712, 93.47",
    "DAP, 1.6E-7, 0.0016",
    "DOSE_RP, 0.88134, 881.3",
    "ANGLE, -30.5, -30.5",
    "HEIGHT, 1.68, 168",
  })
  void rounds_to_four_digits_in_the_unit_of_the_console(
      Quantity kind, BigDecimal stored, String shown) {
    assertEquals(shown, kind.rounded(stored));
  }

  @Test
  void keeps_every_digit_of_the_exact_value() {
    assertEquals("93.4712345", Quantity.DAP.exact(new BigDecimal("0.00934712345")));
    assertEquals("881.3400", Quantity.DOSE_RP.exact(new BigDecimal("0.8813400")));
  }

  @Test
  void one_gray_square_metre_is_ten_thousand_gray_square_centimetres() {
    assertEquals("10000", Quantity.DAP.exact(BigDecimal.ONE));
  }
}
