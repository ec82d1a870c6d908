package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** dcmtk sees in a rewritten file what the edit changed and nothing else. */
class EditIT {
  private static final String NEW_ID = "REWRITTEN";
  private static final DatasetEdit EDIT =
      DatasetEdit.builder()
          .remove("**.PersonName")
          .remove("**.InstitutionName")
          .change("**.SOPInstanceUID", (place, old) -> Change.to("2.25.1"))
          .change("**.ReferencedSOPInstanceUID", (place, old) -> Change.to("2.25.2"))
          .put("PatientID", Change.to(NEW_ID))
          .build();

  @TempDir Path directory;

  @Test
  void every_representation_in_every_transfer_syntax() throws Exception {
    for (String transferSyntax :
        List.of(
            DicomObject.EXPLICIT_VR_LITTLE_ENDIAN,
            DicomObject.IMPLICIT_VR_LITTLE_ENDIAN,
            DicomObject.EXPLICIT_VR_BIG_ENDIAN,
            DicomObject.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN)) {
      Path file = directory.resolve("original.dcm");
      try (OutputStream out = Files.newOutputStream(file)) {
        DicomWriter.write(DicomObject.of(EverySort.dataset(), transferSyntax), out);
      }
      check(file);
    }
  }

  @TestFactory
  Stream<DynamicTest> real_samples() throws IOException {
    return SampleFiles.all().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private void check(Path file) throws Exception {
    Path rewritten = directory.resolve("rewritten.dcm");
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = Files.newOutputStream(rewritten)) {
      EDIT.rewrite(in, out);
    }
    assertEquals(edited(dump(file)), dump(rewritten));
    JsonObject before = json(file);
    if (before != null) {
      assertNotEquals(before, json(rewritten));
      assertEquals(edited(before, true), comparable(json(rewritten)));
    }
  }

  /** How often each tag occurs, nested ones included, for dcmdump, which reads all text. */
  private static Map<String, Integer> dump(Path file) throws Exception {
    Map<String, Integer> counts = new TreeMap<>();
    Process process = start("dcmdump", "-q", "-Un", file.toString());
    new String(process.getInputStream().readAllBytes(), UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("("))
        .map(line -> line.substring(1, 10))
        .filter(tag -> !tag.startsWith("0002") && !tag.endsWith(",0000"))
        .filter(tag -> !tag.startsWith("fffe"))
        .forEach(tag -> counts.merge(tag, 1, Integer::sum));
    assertEquals(0, process.waitFor(), "dcmdump does not read " + file.getFileName());
    return counts;
  }

  private static Map<String, Integer> edited(Map<String, Integer> tags) {
    tags.remove("0040,a123");
    tags.remove("0008,0080");
    tags.putIfAbsent("0010,0020", 1);
    return tags;
  }

  /** The object as dcmtk reads it, or null where its text has sets that Debian's iconv lacks. */
  private static JsonObject json(Path file) throws Exception {
    Process process = start("dcm2json", "-q", "-ee", file.toString());
    String json = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      try (InputStream in = Files.newInputStream(file)) {
        List<String> terms =
            DicomReader.readHeader(in).dataset().strings(Tag.SPECIFIC_CHARACTER_SET);
        assertTrue(
            terms.stream().anyMatch(term -> term.startsWith("ISO 2022")),
            "dcm2json does not read " + file.getFileName());
      }
      return null;
    }
    return Json.createReader(new StringReader(json)).readObject();
  }

  private static JsonObject comparable(JsonObject json) {
    JsonObjectBuilder result = Json.createObjectBuilder(json);
    json.keySet().stream().filter(tag -> tag.endsWith("0000")).forEach(result::remove);
    return result.build();
  }

  /** The edit, done to what dcm2json says. */
  private static JsonObject edited(JsonObject json, boolean outermost) {
    JsonObjectBuilder result = Json.createObjectBuilder();
    for (Map.Entry<String, JsonValue> entry : json.entrySet()) {
      String tag = entry.getKey();
      if (!List.of("0040A123", "00080080").contains(tag) && !tag.endsWith("0000")) {
        result.add(tag, edited(tag, entry.getValue().asJsonObject()));
      }
    }
    if (outermost) {
      result.add("00100020", values("LO", NEW_ID));
    }
    return result.build();
  }

  private static JsonObject edited(String tag, JsonObject attribute) {
    if (tag.equals("00080018") || tag.equals("00081155")) {
      return values("UI", tag.equals("00080018") ? "2.25.1" : "2.25.2");
    }
    if (!attribute.getString("vr").equals("SQ") || !attribute.containsKey("Value")) {
      return attribute;
    }
    JsonArrayBuilder items = Json.createArrayBuilder();
    JsonArray values = attribute.getJsonArray("Value");
    values.forEach(item -> items.add(edited(item.asJsonObject(), false)));
    return Json.createObjectBuilder().add("vr", "SQ").add("Value", items).build();
  }

  private static JsonObject values(String vr, String value) {
    JsonString text = Json.createValue(value);
    return Json.createObjectBuilder()
        .add("vr", vr)
        .add("Value", Json.createArrayBuilder().add(text))
        .build();
  }

  private static Process start(String... command) throws IOException {
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
