package org.arcdose.synthetic;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arcdose.dicom.Change;
import org.arcdose.dicom.DatasetEdit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** dcmdump of dcmtk sees in a rewritten object of any kind what the edit changed, nothing else. */
class GeneratedEditIT {
  private static final DatasetEdit EDIT =
      DatasetEdit.builder()
          .put("PatientID", Change.to("REWRITTEN"))
          .remove("**.PersonName")
          .remove("**.DeviceSerialNumber")
          .build();

  private static final Pattern EDITED =
      Pattern.compile("^\\(0010,0020\\)|^ *\\((0040,a123|0018,1000)\\)");
  private static final SyntheticStudies STUDIES = new SyntheticStudies(7);

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> every_kind() {
    return Arrays.stream(Kind.values())
        .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> check(STUDIES.object(kind, 0))));
  }

  @TestFactory
  Stream<DynamicTest> every_quirk() {
    return Arrays.stream(Quirk.values())
        .map(
            quirk ->
                DynamicTest.dynamicTest(
                    quirk.name(), () -> check(STUDIES.object(kindWith(quirk), 0, quirk))));
  }

  private static Kind kindWith(Quirk quirk) {
    return Arrays.stream(Kind.values())
        .filter(quirk::appliesTo)
        .filter(kind -> kind != Kind.INTERVENTION)
        .findFirst()
        .orElse(Kind.INTERVENTION);
  }

  private void check(SyntheticObject object) throws Exception {
    Path before = directory.resolve("before.dcm");
    Path after = directory.resolve("after.dcm");
    Files.write(before, object.bytes());
    try (InputStream in = Files.newInputStream(before);
        OutputStream out = Files.newOutputStream(after)) {
      EDIT.rewrite(in, out);
    }
    List<String> dumpBefore = dump(before);
    List<String> dumpAfter = dump(after);
    assertEquals(withoutEdited(dumpBefore), withoutEdited(dumpAfter));
    assertEquals(
        List.of("(0010,0020) LO [REWRITTEN]"),
        dumpAfter.stream().filter(line -> EDITED.matcher(line).find()).toList());
  }

  private static List<String> withoutEdited(List<String> lines) {
    return lines.stream().filter(line -> !EDITED.matcher(line).find()).toList();
  }

  /** Elements of the dataset with their values, without lengths, which follow the changes. */
  private static List<String> dump(Path file) throws Exception {
    Process process =
        new ProcessBuilder("dcmdump", "-q", "-Un", "+L", file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String dump = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
    assertEquals(0, process.waitFor(), "dcmdump does not read " + file.getFileName());
    return dump.lines()
        .filter(line -> line.strip().startsWith("(") && !line.startsWith("(0002"))
        .map(line -> line.replaceFirst("\\s+#\\s*(u/l|[0-9]+), ?[0-9]+ \\S+$", ""))
        .map(line -> line.replaceFirst(" #=[0-9]+\\)$", ")"))
        .toList();
  }
}
