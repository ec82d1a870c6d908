package org.arcdose.synthetic.clinic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

/** Random figures, the same for the same seed. */
public final class Figures {
  private final Random random;

  Figures(long seed) {
    random = new Random(seed);
  }

  /** A whole number between the bounds, both included. */
  public int between(int lowest, int highest) {
    return lowest + random.nextInt(highest - lowest + 1);
  }

  /** A number between the bounds, both included, given in units of the last decimal. */
  public BigDecimal decimal(int lowest, int highest, int decimals) {
    return BigDecimal.valueOf(between(lowest, highest), decimals);
  }

  /** Normally distributed about the mean, cut off at two standard deviations. */
  public BigDecimal about(double mean, double deviation, int decimals) {
    double cut = Math.max(-2, Math.min(2, random.nextGaussian()));
    return BigDecimal.valueOf(mean + cut * deviation).setScale(decimals, RoundingMode.HALF_UP);
  }

  /** Log-normal as doses are: half of all within the median divided and multiplied by spread. */
  public double spread(double median, double spread) {
    double cut = Math.max(-2, Math.min(2, random.nextGaussian()));
    return median * Math.pow(spread, cut * 1.48);
  }

  /** Whether, with this chance in percent. */
  public boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** One of them. */
  public <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
