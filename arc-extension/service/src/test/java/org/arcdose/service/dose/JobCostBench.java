package org.arcdose.service.dose;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.Extraction;
import org.arcdose.launcher.Ports;
import org.arcdose.launcher.PostgresCluster;
import org.arcdose.launcher.Scratch;
import org.arcdose.service.schema.Schema;
import org.arcdose.service.schema.SchemaUnusable;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.synthetic.SyntheticStudies;

/** What one small CT report costs from its bytes to the commit; part of the benchmark. */
final class JobCostBench implements QueryExecutionListener, MethodExecutionListener {
  private static final int WARM_UP = 1000;
  private static final int MEASURED = 500;

  private int executions;
  private long commitFrom;
  private long commitNanos;

  private JobCostBench() {}

  /**
   * Runs the measurement.
   *
   * @param arguments the file to write the figures to, as rows of a Markdown table
   */
  public static void main(String[] arguments)
      throws IOException, SQLException, SchemaUnusable, DicomException {
    try (Scratch scratch = Scratch.create("job-cost");
        PostgresCluster cluster = PostgresCluster.start(scratch.directory(), Ports.free());
        HikariDataSource pool = TestDatabase.pool(cluster)) {
      new Schema(pool).migrate();
      JobCostBench bench = new JobCostBench();
      try (Entities entities =
          Entities.on(
              ProxyDataSourceBuilder.create(pool).listener(bench).methodListener(bench).build())) {
        bench.run(entities, 1, WARM_UP);
        Files.writeString(Path.of(arguments[0]), bench.run(entities, 2, MEASURED));
      }
    }
  }

  private String run(Entities entities, long seed, int reports) throws IOException, DicomException {
    SyntheticStudies studies = new SyntheticStudies(seed);
    double[] work = new double[reports];
    double[] commit = new double[reports];
    executions = 0;
    long bytes = 0;
    for (int i = 0; i < reports; i++) {
      byte[] object = studies.ct(i).bytes();
      bytes += object.length;
      commitNanos = 0;
      long from = System.nanoTime();
      var header = DicomReader.readHeader(new ByteArrayInputStream(object));
      var found = (Extraction.Extracted) DoseExtraction.extract(header.dataset());
      entities.save(found.report(), Reports.PATIENT, "1");
      work[i] = (System.nanoTime() - from - commitNanos) / 1e6;
      commit[i] = commitNanos / 1e6;
    }
    String what = "CT report of %.1f KB from bytes to commit".formatted(bytes / 1e3 / reports);
    return String.join(
        "\n",
        List.of(
            row(what + ", without the commit, median", quantile(work, 0.5), "ms"),
            row(what + ", without the commit, p95", quantile(work, 0.95), "ms"),
            row("its commit, fsync on, median", quantile(commit, 0.5), "ms"),
            row("its JDBC executions beside the ledger's, mean", (double) executions / reports, ""),
            ""));
  }

  private static String row(String what, double figure, String unit) {
    return String.format(Locale.ROOT, "| %s | %.2f | %s |", what, figure, unit);
  }

  private static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    executions++;
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

  @Override
  public void beforeMethod(MethodExecutionContext call) {
    if (call.getMethod().getName().equals("commit")) {
      commitFrom = System.nanoTime();
    }
  }

  @Override
  public void afterMethod(MethodExecutionContext call) {
    if (call.getMethod().getName().equals("commit")) {
      commitNanos += System.nanoTime() - commitFrom;
    }
  }
}
