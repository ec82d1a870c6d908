package org.arcdose.service.operations;

import java.math.BigDecimal;
import java.util.Arrays;
import org.arcdose.archive.DurationHistogram;

/** Text in the Prometheus exposition format, version 0.0.4. */
final class PrometheusText {
  private final StringBuilder text = new StringBuilder();

  /** Begins a metric: its samples follow. */
  void family(String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  /**
   * Adds a sample.
   *
   * @param labels names and values in turn
   */
  void sample(String name, double value, String... labels) {
    text.append(name);
    for (int i = 0; i < labels.length; i += 2) {
      text.append(i == 0 ? '{' : ',').append(labels[i]).append("=\"");
      text.append(escaped(labels[i + 1])).append('"');
    }
    text.append(labels.length == 0 ? " " : "} ").append(number(value)).append('\n');
  }

  /** Adds the samples of a histogram. */
  void histogram(String name, DurationHistogram histogram, String... labels) {
    String[] bucket = Arrays.copyOf(labels, labels.length + 2);
    bucket[labels.length] = "le";
    long sum = 0;
    for (int i = 0; i < histogram.counts().size(); i++) {
      sum += histogram.counts().get(i);
      bucket[labels.length + 1] =
          i < histogram.bounds().size() ? number(histogram.bounds().get(i)) : "+Inf";
      sample(name + "_bucket", (double) sum, bucket);
    }
    sample(name + "_sum", histogram.sumSeconds(), labels);
    sample(name + "_count", (double) sum, labels);
  }

  /** A gauge without labels. */
  void gauge(String name, String help, double value) {
    family(name, "gauge", help);
    sample(name, value);
  }

  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static String escaped(String label) {
    return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
