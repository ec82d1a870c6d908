package org.arcdose.archive.dcm4chee;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.arcdose.archive.InstanceStored;
import org.arcdose.archive.Orders;
import org.dcm4chee.arc.conf.ExporterDescriptor;
import org.dcm4chee.arc.entity.Task;
import org.dcm4chee.arc.exporter.AbstractExporter;
import org.dcm4chee.arc.exporter.ExportContext;
import org.dcm4chee.arc.qmgt.Outcome;

/**
 * Enters the job of its URI for what the archive wants exported, and returns. What it throws makes
 * the archive try the task again as its queue says.
 */
final class JobExporter extends AbstractExporter {
  private final JobUri uri;
  private final Orders orders;
  private final DataSource dataSource;

  JobExporter(ExporterDescriptor descriptor, Orders orders, DataSource dataSource) {
    super(descriptor);
    this.uri = JobUri.of(descriptor);
    this.orders = orders;
    this.dataSource = dataSource;
  }

  @Override
  public Outcome export(ExportContext context) throws SQLException {
    String problem = uri.problem(orders.jobs());
    if (problem != null) {
      return new Outcome(Task.Status.FAILED, problem);
    }
    List<InstanceStored> objects =
        new History(dataSource)
            .of(
                context.getStudyInstanceUID(),
                all(context.getSeriesInstanceUID()),
                all(context.getSopInstanceUID()));
    int entered = orders.enter(uri.job(), "export " + context.getTaskPK(), objects);
    return new Outcome(
        Task.Status.COMPLETED,
        entered + (entered == 1 ? " job " : " jobs ") + uri.job() + " entered for ArcDose.");
  }

  /** Null, nothing and * mean all. */
  private static String all(String uid) {
    return uid == null || uid.isEmpty() || uid.equals("*") ? null : uid;
  }
}
