package org.arcdose.systemtest;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;

/** What skin dose costs through the whole system; part of the benchmark. */
final class SkinDoseBench {
  private static final int WARM_UP = 5;
  private static final int SINGLE = 20;
  private static final int STORED = 200;
  private static final int HALF = 50;
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final List<Kind> KINDS =
      List.of(
          Kind.FLUOROSCOPY,
          Kind.BIPLANE,
          Kind.SIEMENS_ARTIS,
          Kind.PHILIPS_ALLURA,
          Kind.ROTATIONAL,
          Kind.STEPPING);

  private final ArcDoseClient arcDose;
  private final Modality modality;
  private final FigureTable figures;
  private final SyntheticStudies studies = new SyntheticStudies(4);

  SkinDoseBench(ArcDoseClient arcDose, Modality modality, FigureTable figures) {
    this.arcDose = arcDose;
    this.modality = modality;
    this.figures = figures;
  }

  void run() {
    for (int i = 1; i <= WARM_UP; i++) {
      untilReadable(i);
    }
    List<Double> seconds = new ArrayList<>();
    for (int i = 1; i <= SINGLE; i++) {
      seconds.add(untilReadable(WARM_UP + i));
    }
    progress(SINGLE + " long reports");
    Quantiles quantiles = Quantiles.of(seconds);
    String what =
        "end of storescu to skin dose map over REST, " + SINGLE + " reports of 316 events";
    figures.add(what + ", median", "s", quantiles.at(0.5));
    figures.add(what + ", p95", "s", quantiles.at(0.95));
    map(intervention(WARM_UP));
    recompute();
  }

  /**
   * Of every second one the table is where the frame of its device has it: fields meet the skin.
   */
  private SyntheticObject intervention(int index) {
    return studies.object(Kind.INTERVENTION, 2 * index);
  }

  /** Seconds from the end of sending to the map. */
  private double untilReadable(int index) {
    SyntheticObject report = intervention(index);
    modality.send(report);
    long stored = System.nanoTime();
    Await.until(
        "the map",
        LIMIT,
        Duration.ofMillis(10),
        () -> arcDose.compressed(path(report)).statusCode() == 200);
    double seconds = (System.nanoTime() - stored) / 1e9;
    // One patient after the other: the band of this one is not to compete with the next.
    Await.until("the band", LIMIT, () -> open() == 0);
    return seconds;
  }

  private void map(SyntheticObject report) {
    List<Double> milliseconds = new ArrayList<>();
    HttpResponse<byte[]> answer = null;
    for (int i = 0; i < SINGLE; i++) {
      long from = System.nanoTime();
      answer = arcDose.compressed(path(report));
      milliseconds.add((System.nanoTime() - from) / 1e6);
    }
    int cells = arcDose.json(path(report)).getInt("cells");
    String what = "map of " + cells + " cells as JSON over REST";
    figures.add(what + ", compressed", "MB", answer.body().length / 1e6);
    figures.add(what + ", median", "ms", Quantiles.of(milliseconds).at(0.5));
  }

  private void recompute() {
    List<SyntheticObject> reports = new ArrayList<>();
    for (int i = 0; i < STORED; i++) {
      reports.add(studies.object(KINDS.get(i % KINDS.size()), 1000 + i));
    }
    modality.send(reports);
    Await.until("all skin doses", LIMIT, () -> open() == 0 && done("skin-dose") >= STORED);
    progress(STORED + " reports stored");
    long stored = STORED + WARM_UP + SINGLE;
    long from = System.nanoTime();
    String answer = arcDose.post("/api/upkeep/skin-dose").body();
    int job = Json.createReader(new StringReader(answer)).readObject().getInt("job");
    Await.until("figures and maps", LIMIT, () -> progress(job) >= HALF);
    double figuresAndMaps = (System.nanoTime() - from) / 1e9;
    Await.until("the bands", LIMIT, () -> state(job).equals("DONE"));
    double all = (System.nanoTime() - from) / 1e9;
    progress("all computed again");
    String what = "skin doses computed again by one job, " + stored + " stored reports";
    figures.add(what + ", without bands", "reports/s", stored / figuresAndMaps);
    figures.add(what + ", with bands", "reports/s", stored / all);
  }

  private int progress(int job) {
    return arcDose.json("/api/jobs/" + job).getJsonObject("job").getInt("progressPercent");
  }

  private String state(int job) {
    return arcDose.json("/api/jobs/" + job).getJsonObject("job").getString("state");
  }

  private long open() {
    return arcDose.jobs("QUEUED") + arcDose.jobs("RUNNING") + arcDose.jobs("RETRY_AT");
  }

  private long done(String kind) {
    return arcDose
        .json("/api/jobs?limit=1&state=DONE&kind=" + kind)
        .getJsonNumber("total")
        .longValueExact();
  }

  private static String path(SyntheticObject report) {
    return "/api/studies/" + report.studyInstanceUid() + "/skin-dose/map";
  }

  private static void progress(String step) {
    System.out.println("  bench: " + step);
  }
}
