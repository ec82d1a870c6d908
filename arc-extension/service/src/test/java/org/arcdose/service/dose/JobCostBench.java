package org.arcdose.service.dose;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.launcher.Ports;
import org.arcdose.launcher.PostgresCluster;
import org.arcdose.launcher.Scratch;
import org.arcdose.service.patient.IdentityKeeper;
import org.arcdose.service.patient.IdentityPolicy;
import org.arcdose.service.schema.Schema;
import org.arcdose.service.schema.SchemaUnusable;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.synthetic.Kind;

/**
 * What dose reports cost from their bytes to the commit, the ledger apart; part of the benchmark.
 * PostgreSQL runs beside it with fsync on.
 */
final class JobCostBench {
  private static final int MEASURED = 100;
  private static final int MIXED = 1000;
  private static final int WORKERS = 2;
  private static final int LONG_BAR = 150;
  private static final int LONG_EXTRACTION_BAR = 40;
  private static final int EXECUTIONS_BAR = 20;
  private static final int RATE_BAR = 100;

  /** Nanoseconds spent on one object; of the processor too, for a machine that is not quiet. */
  private record Times(long parsing, long extraction, long extractionCpu, long all, long allCpu) {}

  private final IdentityKeeper patients = new IdentityKeeper(new byte[32], IdentityPolicy.STRICT);
  private final DeviceIdentity devices = new DeviceIdentity(Set.of());
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final DatabaseMeter meter;
  private final Entities entities;
  private final List<String> rows =
      new ArrayList<>(List.of("", "| what | bar | figure | unit |", "|---|---:|---:|---|"));

  private JobCostBench(DatabaseMeter meter, Entities entities) {
    this.meter = meter;
    this.entities = entities;
  }

  /**
   * Runs the measurement.
   *
   * @param arguments the file to write the figures to, as a Markdown table, and, if there is one, a
   *     directory of real files
   */
  public static void main(String[] arguments)
      throws IOException,
          SQLException,
          SchemaUnusable,
          DicomException,
          InterruptedException,
          ExecutionException {
    DatabaseMeter meter = new DatabaseMeter();
    try (Scratch scratch = Scratch.create("job-cost");
        PostgresCluster cluster = PostgresCluster.start(scratch.directory(), Ports.free());
        HikariDataSource pool = TestDatabase.pool(cluster)) {
      new Schema(pool).migrate();
      try (Entities entities = Entities.on(meter.around(pool))) {
        JobCostBench bench = new JobCostBench(meter, entities);
        bench.run(arguments.length > 1 && !arguments[1].isEmpty() ? Path.of(arguments[1]) : null);
        Files.writeString(Path.of(arguments[0]), String.join("\n", bench.rows) + "\n");
      }
    }
  }

  private void run(Path samples)
      throws IOException, DicomException, InterruptedException, ExecutionException {
    costs("CT report", new BenchObjects(1).of(Kind.CT), 1000, 5, 0);
    IntFunction<byte[]> generated = new BenchObjects(2).of(Kind.INTERVENTION);
    costs("generated report of 316 events", generated, 50, LONG_BAR, LONG_EXTRACTION_BAR);
    if (samples != null) {
      IntFunction<byte[]> real = BenchObjects.longCase(samples);
      costs("RF-Pat-Orientation-Modifier-Missing", real, 50, LONG_BAR, LONG_EXTRACTION_BAR);
    }
    throughput("mixed generated reports", new BenchObjects(3).everyKind());
    if (samples != null) {
      throughput("mixed generated and real reports", BenchObjects.everyKindAnd(samples));
    }
  }

  /** One after the other; the first ones warm the machine up. */
  private void costs(
      String what, IntFunction<byte[]> objects, int warmUp, int bar, int extractionBar)
      throws IOException, DicomException {
    for (int i = 0; i < warmUp; i++) {
      save(objects.apply(i));
    }
    List<Times> times = new ArrayList<>();
    double[] commit = new double[MEASURED];
    int most = 0;
    long bytes = 0;
    for (int i = 0; i < MEASURED; i++) {
      byte[] object = objects.apply(warmUp + i);
      bytes += object.length;
      meter.reset();
      times.add(save(object));
      commit[i] = meter.commitNanos() / 1e6;
      most = Math.max(most, meter.executions());
    }
    String sized = String.format(Locale.ROOT, "%s, %.0f KB", what, bytes / 1e3 / MEASURED);
    row(sized + ", from bytes to commit, median", bar, quantile(times, Times::all, 0.5), "ms");
    row(what + ", p95", 0, quantile(times, Times::all, 0.95), "ms");
    row(
        what + ", processor time beside PostgreSQL's",
        0,
        quantile(times, Times::allCpu, 0.5),
        "ms");
    row(what + ", its commit, fsync on", 0, quantile(commit, 0.5), "ms");
    row(what + ", parsing alone", 0, quantile(times, Times::parsing, 0.5), "ms");
    double extraction = quantile(times, Times::extraction, 0.5);
    row(what + ", extraction alone", extractionBar, extraction, "ms");
    double extractionCpu = quantile(times, Times::extractionCpu, 0.5);
    row(what + ", extraction alone, processor time", 0, extractionCpu, "ms");
    row(what + ", most JDBC executions beside the ledger's", EXECUTIONS_BAR, most, "");
  }

  private Times save(byte[] object) throws IOException, DicomException {
    long cpu = threads.getCurrentThreadCpuTime();
    long from = System.nanoTime();
    Dataset header = DicomReader.readHeader(new ByteArrayInputStream(object)).dataset();
    long parsed = System.nanoTime();
    long parsedCpu = threads.getCurrentThreadCpuTime();
    var found = (Extraction.Extracted) DoseExtraction.extract(header);
    long extracted = System.nanoTime();
    long extractedCpu = threads.getCurrentThreadCpuTime();
    DoseReport report = found.report();
    entities.save(
        report,
        new Filing(
            patients.keep(found.patient(), report.study().accessionNumber()),
            devices.of(report.equipment(), report.study().studyInstanceUid()),
            DoseRule.ENGINE_VERSION,
            false));
    return new Times(
        parsed - from,
        extracted - parsed,
        extractedCpu - parsedCpu,
        System.nanoTime() - from,
        threads.getCurrentThreadCpuTime() - cpu);
  }

  /** Two threads save at the same time, as two workers on two cores do. */
  private void throughput(String what, IntFunction<byte[]> objects)
      throws InterruptedException, ExecutionException {
    List<byte[]> mixed = IntStream.range(0, MIXED).mapToObj(objects).toList();
    AtomicInteger next = new AtomicInteger();
    Callable<Void> worker =
        () -> {
          for (int i = next.getAndIncrement(); i < MIXED; i = next.getAndIncrement()) {
            save(mixed.get(i));
          }
          return null;
        };
    ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
    try {
      long from = System.nanoTime();
      for (Future<Void> each : pool.invokeAll(Collections.nCopies(WORKERS, worker))) {
        each.get();
      }
      double seconds = (System.nanoTime() - from) / 1e9;
      row(MIXED + " " + what + ", " + WORKERS + " threads", RATE_BAR, MIXED / seconds, "reports/s");
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * @param bar 0 if there is none
   */
  private void row(String what, int bar, double figure, String unit) {
    String bound = bar == 0 ? "" : Integer.toString(bar);
    rows.add(String.format(Locale.ROOT, "| %s | %s | %.2f | %s |", what, bound, figure, unit));
  }

  private static double quantile(List<Times> times, ToLongFunction<Times> nanos, double share) {
    return quantile(
        times.stream().mapToDouble(each -> nanos.applyAsLong(each) / 1e6).toArray(), share);
  }

  private static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
