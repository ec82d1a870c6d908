package org.arcdose.dicom.sr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.DicomWriter;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** dcmtk's dsr2xml, an independent implementation, finds the same content in real reports. */
class DcmtkContentIT {
  /**
   * Real reports need them: Eurocolumbus leaves out relationships (-Er), it and Toshiba write
   * several numbers for one, of which only the first keeps its unit with -Ev, Siemens makes a
   * person's name the context of an administration (-Ec), others send codes, numbers, dates and
   * references without a value (-Ee).
   */
  private static final List<String> LENIENT = List.of("-Er", "-Ev", "-Ec", "-Ee");

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> real_reports_have_the_content_that_dcmtk_finds() throws IOException {
    String samples = System.getProperty("arcdose.samples");
    assumeTrue(samples != null, "No real files: system property arcdose.samples is not set.");
    List<Path> reports;
    try (Stream<Path> paths = Files.walk(Path.of(samples))) {
      reports = paths.filter(path -> path.toString().endsWith(".dcm")).filter(this::isSr).toList();
    }
    assertFalse(reports.isEmpty(), "There is no structured report below " + samples);
    return reports.stream()
        .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)));
  }

  private boolean isSr(Path path) {
    try {
      return read(path).contains(Tag.CONTENT_SEQUENCE);
    } catch (Exception unreadable) {
      throw new AssertionError(path.getFileName() + " cannot be read", unreadable);
    }
  }

  private void check(Path path) throws Exception {
    Dataset report = read(path);
    ContentTree tree = ContentTree.of(report);
    Element root = child(dsr2xml(report).getDocumentElement(), "document", "content", "container");

    int items = DsrXml.assertSame(root, tree.root());

    assertTrue(items >= 2, "Only " + items + " items");
    assertEquals(List.of(), tree.brokenReferences(10));
  }

  /** In UTF-8, because dsr2xml writes no XML for the sets of ISO 2022. */
  private Document dsr2xml(Dataset report) throws Exception {
    report.put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192");
    Path file = directory.resolve("report.dcm");
    try (OutputStream out = Files.newOutputStream(file)) {
      DicomWriter.write(DicomObject.of(report), out);
    }
    Path xml = directory.resolve("report.xml");
    Process process =
        new ProcessBuilder(
                Stream.of(
                        List.of("dsr2xml", "-q"), LENIENT, List.of(file.toString(), xml.toString()))
                    .flatMap(List::stream)
                    .toList())
            .inheritIO()
            .start();
    assertEquals(0, process.waitFor(), "dsr2xml does not read the report");
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile());
  }

  private static Element child(Element parent, String... names) {
    Element at = parent;
    for (String name : names) {
      at = DsrXml.child(at, name).orElseThrow();
    }
    return at;
  }

  private static Dataset read(Path path) throws Exception {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      return DicomReader.read(in).dataset();
    }
  }
}
