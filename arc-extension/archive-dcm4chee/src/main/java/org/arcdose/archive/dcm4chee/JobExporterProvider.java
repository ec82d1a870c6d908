package org.arcdose.archive.dcm4chee;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import javax.sql.DataSource;
import org.arcdose.archive.Orders;
import org.dcm4che3.net.Device;
import org.dcm4chee.arc.conf.ArchiveDeviceExtension;
import org.dcm4chee.arc.conf.ExporterDescriptor;
import org.dcm4chee.arc.event.ArchiveServiceEvent;
import org.dcm4chee.arc.exporter.Exporter;
import org.dcm4chee.arc.exporter.ExporterProvider;

/**
 * The archive's exporters of the URI scheme {@code arcdose}: its export rules, with their
 * conditions, delays and schedules, decide when a study goes into a job.
 */
@ApplicationScoped
@Named(JobUri.SCHEME)
public class JobExporterProvider implements ExporterProvider {
  private static final Logger LOG = System.getLogger(JobExporterProvider.class.getName());

  @Inject private Orders orders;
  @Inject private Device device;

  @Resource(lookup = "java:jboss/datasources/ArcDoseDS")
  private DataSource dataSource;

  @Override
  public Exporter getExporter(ExporterDescriptor descriptor) {
    return new JobExporter(descriptor, orders, dataSource);
  }

  /**
   * Tells of exporters that cannot work when they are configured, not only when they are needed.
   */
  void configured(@Observes ArchiveServiceEvent event) {
    try {
      if (event.getType() != ArchiveServiceEvent.Type.STOPPED) {
        device.getDeviceExtension(ArchiveDeviceExtension.class).getExporterDescriptors().stream()
            .filter(JobUri::isOurs)
            .map(descriptor -> JobUri.of(descriptor).problem(orders.jobs()))
            .filter(Objects::nonNull)
            .forEach(problem -> LOG.log(Level.WARNING, problem));
      }
    } catch (Throwable e) {
      LOG.log(Level.WARNING, "The exporters to ArcDose could not be looked at: " + e.getClass());
    }
  }
}
