package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.arcdose.dicom.dcmtk.Dcm2jsonDifference;
import org.junit.jupiter.api.Test;

/** What docs/dicom.md lists is what there is. */
class DocumentedTablesTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z0-9_]+)` \\|");

  @Test
  void every_difference_to_dcm2json_has_its_reason() throws IOException {
    assertEquals(names(Dcm2jsonDifference.values()), rows("## Differences to dcm2json"));
  }

  @Test
  void every_way_to_make_text_readable_is_described() throws IOException {
    assertEquals(names(TextFallback.values()), rows("## Character sets"));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  /** The names in the first column of the tables of a section. */
  private static List<String> rows(String heading) throws IOException {
    String text = Files.readString(Path.of("../../docs/dicom.md"));
    int start = text.indexOf(heading);
    int end = text.indexOf("\n## ", start + 1);
    String section = text.substring(start, end < 0 ? text.length() : end);
    return ROW.matcher(section).results().map(row -> row.group(1)).toList();
  }
}
