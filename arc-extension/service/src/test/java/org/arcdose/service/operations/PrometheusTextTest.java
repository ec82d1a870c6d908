package org.arcdose.service.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.arcdose.service.jobs.JobState;
import org.junit.jupiter.api.Test;

class PrometheusTextTest {
  @Test
  void writes_numbers_without_exponent_and_escapes_labels() {
    PrometheusText text = new PrometheusText();
    text.gauge("heap", "Bytes.", 1.5e9);
    text.sample("odd", 0.005, "label", "a\"b\\c\n");
    assertEquals(
        """
        # HELP heap Bytes.
        # TYPE heap gauge
        heap 1500000000
        odd{label="a\\"b\\\\c\\n"} 0.005
        """,
        text.toString());
  }

  @Test
  void a_histogram_counts_upwards_and_ends_with_all() {
    Meters meters = new Meters();
    meters.attempted("dose", JobState.DONE, Duration.ofMillis(3));
    meters.attempted("dose", JobState.DONE, Duration.ofMillis(400));
    meters.attempted("dose", JobState.FAILED, Duration.ofHours(1));
    PrometheusText text = new PrometheusText();
    meters.write(text);
    String written = text.toString();
    for (String line :
        new String[] {
          "arcdose_job_duration_seconds_bucket{kind=\"dose\",le=\"0.005\"} 1",
          "arcdose_job_duration_seconds_bucket{kind=\"dose\",le=\"0.5\"} 2",
          "arcdose_job_duration_seconds_bucket{kind=\"dose\",le=\"300\"} 2",
          "arcdose_job_duration_seconds_bucket{kind=\"dose\",le=\"+Inf\"} 3",
          "arcdose_job_duration_seconds_sum{kind=\"dose\"} 3600.403",
          "arcdose_job_attempts_total{kind=\"dose\",state=\"FAILED\"} 1"
        }) {
      assertEquals(1, written.lines().filter(line::equals).count(), line);
    }
  }
}
