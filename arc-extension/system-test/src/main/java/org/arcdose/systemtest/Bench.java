package org.arcdose.systemtest;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.arcdose.launcher.Stack;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;

/**
 * Measures the running system and writes the figures as a Markdown table: behind {@code ./arcdose
 * bench}.
 */
public final class Bench {
  private static final int STARTS = 3;
  private static final int WARM_UP = 300;
  private static final int SINGLE = 200;
  private static final int BURST = 1000;
  private static final Duration REST = Duration.ofMinutes(1);
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Stack stack;
  private final ArcDoseClient arcDose;
  private final Modality modality;
  private final FigureTable figures = new FigureTable();

  private Bench(Stack stack) {
    this.stack = stack;
    this.arcDose = new ArcDoseClient(stack.url(), "admin", stack.adminPassword());
    this.modality = new Modality(stack.settings().dicomPort(), Stack.AE_TITLE);
  }

  /**
   * @param arguments the file to write the table to
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    try (Stack stack = Stack.startTemporary(JsonValue.EMPTY_JSON_OBJECT)) {
      Bench bench = new Bench(stack);
      bench.starts();
      bench.burst("to warm up", 1, WARM_UP);
      bench.singles();
      bench.burst("over one association", 2, BURST);
      new SkinDoseBench(bench.arcDose, bench.modality, bench.figures).run();
      bench.rest();
      bench.liveHeap();
      String table = Machine.describe() + "\n\n" + bench.figures.markdown();
      Files.writeString(file, table);
      new PrintStream(System.out, true, StandardCharsets.UTF_8).println("\n" + table);
    }
  }

  private void starts() {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      stack.wildFly().close();
      long from = System.nanoTime();
      stack.restartWildFly();
      seconds.add((System.nanoTime() - from) / 1e9);
      progress("server start " + (i + 1) + " of " + STARTS);
    }
    figures.add("server start to healthy, median of " + STARTS, "s", Quantiles.of(seconds).at(0.5));
  }

  private void singles() {
    SyntheticStudies studies = new SyntheticStudies(3);
    List<Double> seconds = new ArrayList<>();
    for (int i = 1; i <= SINGLE; i++) {
      SyntheticObject ct = studies.ct(i);
      modality.send(ct);
      long stored = System.nanoTime();
      String path = "/api/studies/" + ct.studyInstanceUid();
      Await.until("the study", LIMIT, Duration.ofMillis(5), () -> found(path));
      seconds.add((System.nanoTime() - stored) / 1e9);
    }
    progress(SINGLE + " single reports");
    Quantiles quantiles = Quantiles.of(seconds);
    String what = "end of storescu to dose row over REST, " + SINGLE + " CT reports one by one";
    figures.add(what + ", median", "s", quantiles.at(0.5));
    figures.add(what + ", p95", "s", quantiles.at(0.95));
  }

  private boolean found(String path) {
    return arcDose.get(path).statusCode() == 200;
  }

  private void burst(String how, long seed, int reports) {
    SyntheticStudies studies = new SyntheticStudies(seed);
    List<SyntheticObject> objects =
        IntStream.rangeClosed(1, reports).mapToObj(studies::ct).toList();
    long before = arcDose.studies();
    long from = System.nanoTime();
    modality.send(objects);
    double sent = (System.nanoTime() - from) / 1e9;
    Await.until("all studies", LIMIT, () -> arcDose.studies() == before + reports);
    double done = (System.nanoTime() - from) / 1e9;
    progress(reports + " reports " + how);
    if (reports == BURST) {
      figures.add(BURST + " CT reports " + how + ", storing alone", "reports/s", reports / sent);
      figures.add(
          BURST + " CT reports " + how + ", until the last row", "reports/s", reports / done);
    }
  }

  private void rest() {
    progress("at rest for " + REST.toSeconds() + " s");
    ProcessCost server = ProcessCost.of(stack.wildFly().process().pid());
    ThreadCost follower = ThreadCost.of(stack.wildFly().process().pid(), "arcdose-follower");
    ProcessCost archive = ProcessCost.of(stack.orthanc().process().pid());
    try {
      Thread.sleep(REST.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    figures.add("following Orthanc at rest", "% of a core", follower.percentSince());
    figures.add("whole server at rest", "% of a core", server.percentSince());
    figures.add("Orthanc at rest, being followed", "% of a core", archive.percentSince());
  }

  private void liveHeap() {
    figures.add(
        "live heap of the server after " + (WARM_UP + SINGLE + BURST) + " reports",
        "MB",
        LiveHeap.bytes(stack.wildFly().process().pid()) / 1e6);
  }

  private static void progress(String step) {
    System.out.println("  bench: " + step);
  }
}
