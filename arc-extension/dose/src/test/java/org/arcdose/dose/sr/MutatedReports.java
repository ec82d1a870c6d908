package org.arcdose.dose.sr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
import org.arcdose.dose.fuzz.FuzzSeeds;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticStudies;

/**
 * Reads objects with dose with one random change each: there is always an answer, it says where
 * something is wrong, and what was not changed is read as before. A failure is named by seed and
 * iteration, which do it again:
 *
 * <pre>./arcdose bench --fuzz --seed 1 --from 4711 --count 1</pre>
 */
final class MutatedReports {
  /** So many changes are tried on each object. */
  private static final String DATE_TIME_STARTED = "111526";

  private static final int SERIES = 100;

  /** A number for each of eleven shots and what is computed from them; three parts of a code. */
  private static final int MOST_VALUES_OF_ONE_ITEM = 16;

  private final List<byte[]> samples;
  private final List<Kind> kinds;
  private final SyntheticStudies studies;
  private final long seed;

  MutatedReports(long seed, List<byte[]> samples) {
    this.studies = new SyntheticStudies(seed);
    this.samples = List.copyOf(samples);
    this.kinds = Arrays.stream(Kind.values()).filter(this::hasDose).toList();
    this.seed = seed;
  }

  /**
   * Fuzzes from the command line; the exit code says whether all went well.
   *
   * @param arguments seed, first iteration, number of iterations and, if there is one, a directory
   *     of real files
   */
  public static void main(String[] arguments) throws IOException, DicomException {
    long seed = Long.parseLong(arguments[0]);
    int count = Integer.parseInt(arguments[2]);
    boolean real = arguments.length > 3 && !arguments[3].isEmpty();
    List<byte[]> samples = new ArrayList<>();
    if (real) {
      for (byte[] sample : FuzzSeeds.samples(Path.of(arguments[3]))) {
        if (DoseExtraction.extract(parse(sample)) instanceof Extraction.Extracted) {
          samples.add(sample);
        }
      }
    }
    MutatedReports mutated = new MutatedReports(seed, samples);
    long begin = System.nanoTime();
    List<String> problems = mutated.run(Integer.parseInt(arguments[1]), count);
    problems.forEach(System.out::println);
    System.out.printf(
        Locale.ROOT,
        "%d mutations of %d kinds and %d real objects, seed %d: %d failed; %.0f s%n",
        count,
        mutated.kinds.size(),
        samples.size(),
        seed,
        problems.size(),
        (System.nanoTime() - begin) / 1e9);
    System.exit(problems.isEmpty() ? 0 : 1);
  }

  /** The long one says nothing that the other reports by angiography do not. */
  private boolean hasDose(Kind kind) {
    return kind != Kind.INTERVENTION
        && DoseExtraction.extract(studies.object(kind, 0).object().dataset())
            instanceof Extraction.Extracted;
  }

  /** What went wrong; empty if nothing did. */
  List<String> run(int from, int count) throws IOException, DicomException {
    List<String> problems = new ArrayList<>();
    Base base = null;
    for (int i = from; i < from + count; i++) {
      if (base == null || i % SERIES == 0) {
        base = base(i / SERIES);
      }
      Dataset changed = parse(base.object());
      Mutation mutation = Mutation.of(changed, new Random(seed * 1_000_003 + i));
      for (String problem : problems(base, mutation, changed)) {
        problems.add(
            "seed %d, iteration %d: %s, %s: %s".formatted(seed, i, base.name(), mutation, problem));
      }
    }
    return problems;
  }

  private Base base(int number) throws IOException, DicomException {
    int turn = number % (kinds.size() + samples.size());
    if (turn >= kinds.size()) {
      int sample = turn - kinds.size();
      byte[] object = samples.get(sample);
      return Base.of("real object " + sample, null, object);
    }
    Kind kind = kinds.get(turn);
    byte[] object = studies.object(kind, number).bytes();
    return Base.of(kind.name(), kind, object);
  }

  private static Dataset parse(byte[] object) throws IOException, DicomException {
    return DicomReader.read(new ByteArrayInputStream(object)).dataset();
  }

  private static List<String> problems(Base base, Mutation mutation, Dataset changed) {
    Extraction extraction;
    try {
      extraction = DoseExtraction.extract(changed);
    } catch (RuntimeException | StackOverflowError e) {
      return List.of("threw " + e + " at " + e.getStackTrace()[0]);
    }
    if (extraction instanceof Extraction.Extracted extracted) {
      return problems(base, mutation, extracted.report());
    }
    boolean mayBeNone =
        !base.report() || mutation.top() == null || base.kind() == Kind.PATIENT_DOSE;
    return mayBeNone ? List.of() : List.of("is not read any more: " + extraction);
  }

  private static List<String> problems(Base base, Mutation mutation, DoseReport report) {
    List<String> problems = new ArrayList<>();
    ReportParts parts = ReportParts.of(report);
    base.plain()
        .lostIn(parts)
        .forEach(
            (member, lost) -> {
              if (lost > base.mostLost(member, mutation)) {
                problems.add(lost + " of " + member + " are not as before");
              }
            });
    boolean garbled = mutation.leaf() && mutation.kind() == Mutation.Kind.GARBLED;
    if (garbled && !base.tellsOfEvents(mutation) && !base.tiesDetails(mutation)) {
      Set<String> values = base.plain().differences(parts);
      if (values.size() > MOST_VALUES_OF_ONE_ITEM) {
        problems.add("one garbled item changed " + values);
      }
    }
    if (garbled && mutation.number() && !base.isTold(report, mutation)) {
      Set<String> lost = base.plain().valuesLostIn(parts);
      if (!lost.isEmpty()) {
        problems.add("no error tells why there are no " + lost);
      }
    }
    if (report.findings().stream().map(Finding::where).anyMatch(String::isBlank)) {
      problems.add("a finding does not say where");
    }
    return problems;
  }

  private static Stream<String> errors(DoseReport report) {
    return report.findings().stream()
        .filter(finding -> finding.kind() == Finding.Kind.ERROR)
        .map(finding -> finding.where().toLowerCase(Locale.ROOT));
  }

  /**
   * What is changed.
   *
   * @param kind null for a real object
   * @param report whether it has content items
   * @param plain what is read from the object unchanged
   * @param errors places that are wrong in it already
   */
  private record Base(
      String name,
      Kind kind,
      byte[] object,
      boolean report,
      ReportParts plain,
      List<String> errors) {
    private static final Set<String> EVENTS = Set.of("113706", "113819", "130501", "113502");
    private static final Set<String> EVENT_MEMBERS =
        Set.of("ctEvents", "projectionEvents", "nuclear.administrations");

    private static final Set<String> TOTALS = Set.of("113702", "113811", "130500");
    private static final Set<String> TOTAL_MEMBERS =
        Set.of("ctTotals", "ctPhantomTotals", "projectionTotals", "glandularTotals");

    /** What a total may tell beside its sums, and several sums of one total. */
    private static final Set<String> WITHIN_TOTALS =
        Set.of("ctPhantomTotals", "glandularTotals", "calibrations", "participants");

    /** What is decided from the events. */
    private static final Set<String> DECIDED = Set.of("modality", "fluoroscopy");

    /** Elsewhere than in the events: how the patient lies, the isocenter, the technique. */
    private static final Set<Kind> ROOT_TELLS_OF_EVENTS =
        Set.of(Kind.SIEMENS_ARTIS, Kind.PHILIPS_ALLURA, Kind.ENHANCED_XRAY);

    static Base of(String name, Kind kind, byte[] object) throws IOException, DicomException {
      Dataset dataset = parse(object);
      DoseReport plain = ((Extraction.Extracted) DoseExtraction.extract(dataset)).report();
      boolean report = !dataset.items(Tag.CONTENT_SEQUENCE).isEmpty();
      List<String> errors = MutatedReports.errors(plain).toList();
      return new Base(name, kind, object, report, ReportParts.of(plain), errors);
    }

    /**
     * Whether a new error gives the meaning of what was changed, or the tag of an attribute, as its
     * place. Real objects may have a meaning of their own; errors name what the standard does.
     */
    boolean isTold(DoseReport changed, Mutation mutation) {
      String meaning = mutation.concept().meaning().toLowerCase(Locale.ROOT);
      String code = mutation.concept().value().toLowerCase(Locale.ROOT);
      return MutatedReports.errors(changed)
          .filter(where -> !errors.contains(where))
          .anyMatch(where -> kind == null || where.contains(meaning) || where.contains(code));
    }

    /** How many items of a member of the report may be others than before. */
    int mostLost(String member, Mutation mutation) {
      if (!report) {
        return Integer.MAX_VALUE;
      }
      if (isIn(EVENTS, mutation)) {
        return EVENT_MEMBERS.contains(member) || DECIDED.contains(member) ? 1 : 0;
      }
      if (EVENT_MEMBERS.contains(member)) {
        return tellsOfEvents(mutation) ? Integer.MAX_VALUE : 0;
      }
      if (isIn(TOTALS, mutation)) {
        return WITHIN_TOTALS.contains(member)
            ? Integer.MAX_VALUE
            : TOTAL_MEMBERS.contains(member) ? 1 : 0;
      }
      return TOTAL_MEMBERS.contains(member) && !rootIsTotal() ? 0 : Integer.MAX_VALUE;
    }

    /** Whether what was changed may touch every event. */
    boolean tellsOfEvents(Mutation mutation) {
      boolean rootTells = kind == null || ROOT_TELLS_OF_EVENTS.contains(kind);
      return rootTells && !isIn(EVENTS, mutation);
    }

    /** By the time of an Enhanced report's event its details are found, which are many values. */
    boolean tiesDetails(Mutation mutation) {
      return kind == Kind.ENHANCED_XRAY
          && mutation.concept() != null
          && mutation.concept().value().equals(DATE_TIME_STARTED);
    }

    /** All totals of an Arcadis stand at the root. */
    private boolean rootIsTotal() {
      return kind == null || kind == Kind.ARCADIS;
    }

    private static boolean isIn(Set<String> concepts, Mutation mutation) {
      Code where = mutation.top() == null ? mutation.concept() : mutation.top();
      return concepts.contains(where.value());
    }
  }
}
