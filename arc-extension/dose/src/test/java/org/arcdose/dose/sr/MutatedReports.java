package org.arcdose.dose.sr;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
import org.arcdose.dose.RecordJson;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticStudies;

/**
 * Reads reports with one random change each: there is always an answer, it says where something is
 * wrong, and what was not changed is read as before.
 */
final class MutatedReports {
  private static final Set<String> TOTALS = Set.of("113702", "113811", "130500");
  private static final Set<String> EVENTS = Set.of("113706", "113819", "130501");

  /** Elsewhere than in the events: how the patient lies, where the isocenter is, the technique. */
  private static final Set<Kind> ROOT_TELLS_OF_EVENTS =
      Set.of(Kind.SIEMENS_ARTIS, Kind.PHILIPS_ALLURA, Kind.ENHANCED_XRAY);

  /** All of its totals stand at the root. */
  private static final Kind ROOT_IS_TOTAL = Kind.ARCADIS;

  /** A number for each of eleven shots and what is computed from them; three parts of a code. */
  private static final int MOST_VALUES_OF_ONE_ITEM = 16;

  private final SyntheticStudies studies;
  private final List<Kind> kinds;
  private final Random random;

  MutatedReports(long seed, List<Kind> kinds) {
    this.studies = new SyntheticStudies(seed);
    this.kinds = kinds;
    this.random = new Random(seed);
  }

  /** Fuzzes from the command line: the number of mutations, then optionally a seed. */
  public static void main(String[] arguments) throws IOException, DicomException {
    int count = Integer.parseInt(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    List<String> problems = new MutatedReports(seed, ReportMutationTest.KINDS).run(count);
    problems.forEach(System.err::println);
    System.out.println(count + " mutations, " + problems.size() + " problems");
    System.exit(problems.isEmpty() ? 0 : 1);
  }

  /** What went wrong; empty if nothing did. */
  List<String> run(int count) throws IOException, DicomException {
    List<String> problems = new ArrayList<>();
    byte[] object = {};
    Kind kind = null;
    DoseReport plain = null;
    for (int i = 0; i < count; i++) {
      if (i % 100 == 0) {
        kind = kinds.get(i / 100 % kinds.size());
        object = studies.object(kind, i / 100).bytes();
        plain = ((Extraction.Extracted) DoseExtraction.extract(parse(object))).report();
      }
      Dataset changed = parse(object);
      Mutation mutation = Mutation.of(changed, random);
      for (String problem : problems(kind, plain, mutation, changed)) {
        problems.add(kind + ", mutation " + i + " " + mutation + ": " + problem);
      }
    }
    return problems;
  }

  private static Dataset parse(byte[] object) throws IOException, DicomException {
    return DicomReader.read(new ByteArrayInputStream(object)).dataset();
  }

  private static List<String> problems(
      Kind kind, DoseReport plain, Mutation mutation, Dataset changed) {
    Extraction extraction;
    try {
      extraction = DoseExtraction.extract(changed);
    } catch (RuntimeException e) {
      return List.of("threw " + e);
    }
    if (!(extraction instanceof Extraction.Extracted extracted)) {
      return extraction instanceof Extraction.Rejected ? List.of() : List.of("is no dose report");
    }
    return problems(kind, plain, mutation, extracted.report());
  }

  private static List<String> problems(
      Kind kind, DoseReport plain, Mutation mutation, DoseReport report) {
    List<String> problems = new ArrayList<>();
    boolean inEvent = isIn(EVENTS, mutation);
    boolean inTotal = kind == ROOT_IS_TOTAL || isIn(TOTALS, mutation);
    boolean ofAllEvents = ROOT_TELLS_OF_EVENTS.contains(kind) && !inEvent;
    int lostEvents =
        lost(plain, report, DoseReport::projectionEvents)
            + lost(plain, report, DoseReport::ctEvents);
    if (!ofAllEvents && lostEvents > (inEvent ? 1 : 0)) {
      problems.add(lostEvents + " events are not read as before");
    }
    int lostTotals =
        lost(plain, report, DoseReport::projectionTotals)
            + lost(plain, report, DoseReport::ctTotals);
    if (lostTotals > (inTotal ? 1 : 0)) {
      problems.add(lostTotals + " totals are not read as before");
    }
    if (mutation.leaf() && mutation.kind() == Mutation.Kind.GARBLED && !ofAllEvents) {
      Set<String> values = differences(plain, report);
      if (values.size() > MOST_VALUES_OF_ONE_ITEM) {
        problems.add("one garbled item changed " + values);
      }
    }
    if (report.findings().stream().map(Finding::where).anyMatch(String::isBlank)) {
      problems.add("a finding does not say where");
    }
    return problems;
  }

  private static boolean isIn(Set<String> concepts, Mutation mutation) {
    return concepts.contains(
        (mutation.top() == null ? mutation.concept() : mutation.top()).value());
  }

  private static <T> int lost(
      DoseReport plain, DoseReport report, Function<DoseReport, List<T>> items) {
    List<T> left = new ArrayList<>(items.apply(plain));
    items.apply(report).forEach(left::remove);
    return left.size();
  }

  /** Paths of the values that differ. */
  private static Set<String> differences(DoseReport plain, DoseReport report) {
    Map<String, JsonValue> values = values(plain);
    Map<String, JsonValue> others = values(report);
    Set<String> paths = new TreeSet<>(values.keySet());
    paths.addAll(others.keySet());
    paths.removeIf(path -> Objects.equals(values.get(path), others.get(path)));
    return paths;
  }

  private static Map<String, JsonValue> values(DoseReport report) {
    StringWriter out = new StringWriter();
    RecordJson.write(report, out);
    Map<String, JsonValue> values = new HashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(out.toString()))) {
      flatten("", reader.readObject(), values);
    }
    values.keySet().removeIf(path -> path.startsWith(".findings"));
    return values;
  }

  private static void flatten(String path, JsonValue value, Map<String, JsonValue> values) {
    if (value instanceof JsonObject object) {
      object.forEach((name, member) -> flatten(path + "." + name, member, values));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        flatten(path + "[" + i + "]", array.get(i), values);
      }
    } else {
      values.put(path, value);
    }
  }
}
