package org.arcdose.skindose;

import java.io.IOException;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.arcdose.skindose.engine.DoseModel;
import org.arcdose.skindose.image.SkinSurface;
import org.arcdose.skindose.phantom.BodyMesh;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Phantom;
import org.arcdose.skindose.phantom.Sex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What a map costs; part of the benchmark. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SkinDoseBench {
  private static final int EVENTS = 500;

  /** 500 events prepared on a skin. */
  @State(Scope.Benchmark)
  public static class Prepared {
    @Param({"10000", "100000"})
    public int cells;

    @Param({"FACTOR", "SUPERPOSITION"})
    public DoseModel model;

    SkinDose dose;

    @Setup
    public void prepare() {
      dose = BenchEvents.dose(BenchEvents.skin(cells), model, EVENTS, null);
    }
  }

  /** A map one event is added to. */
  @State(Scope.Benchmark)
  public static class AlmostDone {
    SkinDose dose;
    SkinDoseMap map;

    @Setup
    public void prepare() {
      dose = BenchEvents.dose(BenchEvents.skin(100_000), DoseModel.SUPERPOSITION, EVENTS, null);
      map = dose.map(event -> event > 0);
    }
  }

  /** A long case. */
  @State(Scope.Benchmark)
  public static class Long {
    SkinDose dose;

    @Setup
    public void prepare() {
      dose =
          BenchEvents.dose(BenchEvents.skin(100_000), DoseModel.SUPERPOSITION, 10 * EVENTS, null);
    }
  }

  /** Skins as data, so that a cold call is about the calculation. */
  @State(Scope.Benchmark)
  public static class Skin {
    @Param({"10000", "100000"})
    public int cells;

    Phantom phantom;

    @Setup
    public void build() {
      phantom = BenchEvents.skin(cells);
    }
  }

  @Benchmark
  public SkinDoseMap map(Prepared prepared) {
    return prepared.dose.map();
  }

  @Benchmark
  public SkinDoseMap oneMoreEvent(AlmostDone done) {
    return done.dose.plus(done.map, 0);
  }

  @Benchmark
  public SkinDoseMap longCase(Long longCase) {
    return longCase.dose.map();
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(5)
  public SkinDoseMap firstCall(Skin skin) {
    return BenchEvents.dose(skin.phantom, DoseModel.SUPERPOSITION, EVENTS, null).map();
  }

  /** A body of 100,000 cells, of which one in twelve has a dose. */
  @State(Scope.Benchmark)
  public static class LargeMap {
    Phantom body;

    @Setup
    public void build() {
      body = new BodyMesh(Person.reference(Sex.MALE), 0.61);
    }

    byte[] compressed() throws IOException {
      ByteArrayOutputStream wire = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = fast(wire)) {
        new SkinSurface(body).write(cell -> cell % 1200 < 100 ? 1.2345 * cell : 0, gzip);
      }
      return wire.toByteArray();
    }

    /** As the service compresses. */
    private static GZIPOutputStream fast(ByteArrayOutputStream wire) throws IOException {
      return new GZIPOutputStream(wire, 64 * 1024) {
        {
          def.setLevel(Deflater.BEST_SPEED);
        }
      };
    }
  }

  @Benchmark
  public byte[] mapAsJson(LargeMap map) throws IOException {
    return map.compressed();
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 2)
  @Measurement(iterations = 3)
  public SkinDoseResult resultWithBand() {
    SkinDose dose =
        BenchEvents.dose(
            BenchEvents.skin(10_000), DoseModel.SUPERPOSITION, EVENTS, UncertaintyBudget.DEFAULT);
    return Assessment.of(dose, Person.reference(Sex.MALE), List.of());
  }

  /**
   * Runs the measurement.
   *
   * @param arguments the file to write the figures to, as rows of a Markdown table
   */
  public static void main(String[] arguments) throws Exception {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(SkinDoseBench.class.getName()).build()).run();
    StringBuilder rows = new StringBuilder();
    for (RunResult result : results) {
      var primary = result.getPrimaryResult();
      String what = what(result);
      rows.append(
          String.format(
              Locale.ROOT, "| %s | %s | %.3g | ms |%n", what, bar(what), primary.getScore()));
    }
    LargeMap map = new LargeMap();
    map.build();
    rows.append(
        String.format(
            Locale.ROOT,
            "| the same, %d cells | 3 | %.2f | MB |%n",
            map.body.cells().size(),
            map.compressed().length / 1e6));
    rows.append(
        String.format(
            Locale.ROOT,
            "| smallest heap for 5000 events on 100000 cells at unchanged speed | 64 | %d | MB |%n",
            LeastHeap.megabytes()));
    Files.writeString(Path.of(arguments[0]), rows);
  }

  private static String what(RunResult result) {
    String name = result.getPrimaryResult().getLabel();
    String cells = result.getParams().getParam("cells");
    String model = result.getParams().getParam("model");
    return switch (name) {
      case "map" ->
          "skin dose map, 500 events, " + cells + " cells, " + model.toLowerCase(Locale.ROOT);
      case "oneMoreEvent" -> "one more event, 100000 cells";
      case "longCase" -> "skin dose map, 5000 events, 100000 cells";
      case "mapAsJson" -> "map of 100000 cells as JSON, compressed";
      case "firstCall" ->
          "preparation and map in a cold JVM, 500 events, " + cells + " cells, superposition";
      default -> "result with 100 replicas, 500 events, 10000 cells";
    };
  }

  private static String bar(String what) {
    return switch (what) {
      case "skin dose map, 500 events, 10000 cells, factor" -> "5";
      case "skin dose map, 500 events, 10000 cells, superposition" -> "20";
      case "skin dose map, 500 events, 100000 cells, factor" -> "25";
      case "skin dose map, 500 events, 100000 cells, superposition" -> "120";
      case "one more event, 100000 cells" -> "1";
      case "map of 100000 cells as JSON, compressed" -> "150";
      case "skin dose map, 5000 events, 100000 cells" -> "1200";
      case "result with 100 replicas, 500 events, 10000 cells" -> "2000";
      default -> "250";
    };
  }
}
