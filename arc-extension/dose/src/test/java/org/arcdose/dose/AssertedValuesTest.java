package org.arcdose.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.arcdose.dicom.DicomReader;
import org.junit.jupiter.api.Test;

/** Counts how many of the values that OpenREM's own tests check are read here too, by kind. */
class AssertedValuesTest {
  private static final double LEAST_SHARE = 0.97;

  /** Values of one kind of object. */
  private static final class Count {
    private int equal;
    private final List<AssertedValue> different = new ArrayList<>();

    int all() {
      return equal + different.size();
    }

    double share() {
      return (double) equal / all();
    }

    @Override
    public String toString() {
      return equal + " of " + all() + " agree, all but " + different;
    }
  }

  @Test
  void at_least_97_percent_of_every_kind_agree_and_every_difference_is_documented()
      throws Exception {
    String directory = System.getProperty("arcdose.samples");
    assumeTrue(directory != null, "no sample files: system property arcdose.samples is not set");
    Map<String, Count> counts = counts(Path.of(directory, "dose"));
    String documented = Files.readString(Path.of("..", "..", "docs", "dose-model.md"));
    assertEquals(Set.of("CT", "MG", "NM", "images", "projection"), counts.keySet());
    counts.forEach(
        (kind, count) -> {
          assertTrue(count.all() > 50, () -> kind + ": only " + count.all() + " values are there");
          assertTrue(count.share() >= LEAST_SHARE, () -> kind + ": " + count);
          for (AssertedValue value : count.different) {
            assertTrue(documented.contains(value.column()), () -> value + " is not documented");
          }
        });
  }

  private static Map<String, Count> counts(Path samples) throws Exception {
    Map<List<String>, Map<String, Object>> read = new HashMap<>();
    Map<String, Count> counts = new TreeMap<>();
    for (AssertedValue asserted : AssertedValue.all(samples.resolve("expected"))) {
      List<String> files = asserted.files();
      Path directory = samples.resolve("dcm");
      if (files.stream().allMatch(file -> Files.exists(directory.resolve(file)))) {
        if (!read.containsKey(files)) {
          read.put(files, read(directory, files));
        }
        Count count = counts.computeIfAbsent(asserted.kind(), kind -> new Count());
        String path = asserted.path();
        if (ExpectedValue.isSame(path, asserted.value(), read.get(files).get(path))) {
          count.equal++;
        } else {
          count.different.add(asserted);
        }
      }
    }
    return counts;
  }

  private static Map<String, Object> read(Path directory, List<String> files) throws Exception {
    List<DoseReport> reports = new ArrayList<>();
    for (String file : files) {
      try (InputStream in = Files.newInputStream(directory.resolve(file))) {
        reports.add(Reports.extracted(DicomReader.readHeader(in).dataset()));
      }
    }
    return ReportPaths.of(MergedReports.of(reports));
  }
}
