package org.arcdose.dicom.dcmtk;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.DicomWriter;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.TextFallback;
import org.arcdose.dicom.VR;
import org.arcdose.dicom.json.DicomJson;

/** Compares our DICOM JSON of a file with that of dcm2json. */
public final class Dcm2json {
  private final Set<Dcm2jsonDifference> found = EnumSet.noneOf(Dcm2jsonDifference.class);
  private final Set<String> unexplained = new TreeSet<>();

  private Dcm2json() {}

  /**
   * Compares, reads what dcm2json wrote, and fails on every difference without a reason.
   *
   * @param scratch where a file may be written
   * @return the differences there are
   */
  public static Set<Dcm2jsonDifference> compare(Path file, Path scratch)
      throws IOException, InterruptedException, DicomException {
    DicomObject object = read(file);
    Optional<JsonObject> theirs = Dcmtk.json(file);
    Dcm2json comparison = new Dcm2json();
    if (theirs.isEmpty()) {
      comparison.found.add(whyItGaveUp(object.dataset()));
      inUtf8(object.dataset());
      Path rewritten = Files.createTempFile(scratch, "utf8", ".dcm");
      write(DicomObject.of(object.dataset(), object.transferSyntaxUid()), rewritten);
      theirs = Dcmtk.json(rewritten);
    }
    comparison.compare(
        json(object.dataset()), theirs.orElseThrow(() -> new AssertionError(file.toString())), "");
    if (!comparison.unexplained.isEmpty()) {
      throw new AssertionError(
          file.getFileName() + ":\n" + String.join("\n", comparison.unexplained));
    }
    requireReadable(theirs.get());
    return comparison.found;
  }

  private static Dcm2jsonDifference whyItGaveUp(Dataset dataset) {
    List<String> terms = dataset.strings(Tag.SPECIFIC_CHARACTER_SET);
    if (terms.contains("ISO 2022 IR 87") || terms.contains("ISO 2022 IR 159")) {
      return Dcm2jsonDifference.JAPANESE_CODE_EXTENSIONS;
    }
    Set<TextFallback> fallbacks = EnumSet.noneOf(TextFallback.class);
    dataset.textConcerns().forEach(concern -> fallbacks.add(concern.fallback()));
    boolean onlyOne = terms.size() == 1 && terms.get(0).startsWith("ISO 2022");
    if (onlyOne
        || terms.contains("ISO_IR 203")
        || fallbacks.contains(TextFallback.MISSPELT_SET)
        || fallbacks.contains(TextFallback.UNKNOWN_SET)) {
      return Dcm2jsonDifference.UNKNOWN_CHARACTER_SETS;
    }
    if (fallbacks.isEmpty()) {
      throw new AssertionError("dcm2json gives up, and no reason is known");
    }
    return Dcm2jsonDifference.UNDECLARED_TEXT;
  }

  private static void inUtf8(Dataset dataset) {
    dataset.put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192");
    dataset.forEach(element -> element.items().forEach(Dcm2json::inUtf8));
  }

  /** Our reader takes their JSON for the dataset it is, but for the digits that they lose. */
  private static void requireReadable(JsonObject theirs) throws IOException, DicomException {
    String json = theirs.toString().replace(Dcmtk.UNQUOTED, "");
    Dataset dataset = DicomJson.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    Dcm2json again = new Dcm2json();
    again.compare(json(dataset), theirs, "");
    if (!again.unexplained.isEmpty()) {
      throw new AssertionError("Read back:\n" + String.join("\n", again.unexplained));
    }
  }

  private static JsonObject json(Dataset dataset) throws IOException, DicomException {
    StringWriter out = new StringWriter();
    DicomJson.write(dataset, out);
    return Json.createReader(new StringReader(out.toString())).readObject();
  }

  private void compare(JsonObject ours, JsonObject theirs, String path) {
    Set<String> tags = new TreeSet<>(ours.keySet());
    tags.addAll(theirs.keySet());
    for (String tag : tags) {
      String place = path + "/" + tag;
      if (!ours.containsKey(tag) || !theirs.containsKey(tag)) {
        unexplained.add(place + " is only " + (ours.containsKey(tag) ? "ours" : "theirs"));
      } else {
        compareElement(tag, ours.getJsonObject(tag), theirs.getJsonObject(tag), place);
      }
    }
  }

  private void compareElement(String tag, JsonObject ours, JsonObject theirs, String path) {
    if (ours.equals(theirs)) {
      return;
    }
    for (Dcm2jsonDifference difference : Dcm2jsonDifference.values()) {
      if (difference.explains(tag, ours, theirs)) {
        found.add(difference);
        return;
      }
    }
    JsonArray our = ours.getJsonArray("Value");
    JsonArray their = theirs.getJsonArray("Value");
    boolean comparable =
        ours.getString("vr").equals(theirs.getString("vr"))
            && our != null
            && their != null
            && our.size() == their.size();
    if (!comparable) {
      unexplained.add(path + " is ours " + ours + ", theirs " + theirs);
      return;
    }
    VR vr = VR.valueOf(ours.getString("vr"));
    for (int i = 0; i < our.size(); i++) {
      if (vr == VR.SQ) {
        compare(our.getJsonObject(i), their.getJsonObject(i), path + "/" + i);
      } else {
        compareValue(vr, our.get(i), their.get(i), path + "/" + i);
      }
    }
  }

  private void compareValue(VR vr, JsonValue ours, JsonValue theirs, String path) {
    if (ours.equals(theirs)) {
      return;
    }
    for (Dcm2jsonDifference difference : Dcm2jsonDifference.values()) {
      if (difference.explains(vr, ours, theirs)) {
        found.add(difference);
        return;
      }
    }
    unexplained.add(path + " is ours " + ours + ", theirs " + theirs);
  }

  private static DicomObject read(Path file) throws IOException, DicomException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return DicomReader.read(in);
    }
  }

  static void write(DicomObject object, Path file) throws IOException, DicomException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      DicomWriter.write(object, out);
    }
  }
}
