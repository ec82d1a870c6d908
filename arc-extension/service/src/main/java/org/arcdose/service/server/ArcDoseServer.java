package org.arcdose.service.server;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.arcdose.archive.Archive;
import org.arcdose.archive.Arrivals;
import org.arcdose.archive.Changes;
import org.arcdose.configuration.ConfigurationSource;
import org.arcdose.service.operations.ArcDose;
import org.arcdose.service.operations.Surroundings;
import org.arcdose.service.site.ConfigurationFile;
import org.arcdose.service.site.SiteFiles;

/** Starts ArcDose with the server and stops it with the server. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ArcDoseServer {
  @Resource(lookup = "java:jboss/datasources/ArcDoseDS")
  private DataSource dataSource;

  @Resource private ManagedThreadFactory threads;

  @PersistenceUnit(unitName = "arcdose")
  private EntityManagerFactory entities;

  @Inject private TransactionalReports reports;
  @Inject private Instance<Archive> archives;
  @Inject private Instance<Arrivals> arrivals;
  @Inject private Instance<ConfigurationSource> configurations;
  @Inject private Instance<Changes> changes;

  private volatile ArcDose arcDose;
  private JobListener listener;

  @PostConstruct
  void start() {
    JmsDoorbell doorbell = new JmsDoorbell();
    arcDose =
        new ArcDose(
            new Surroundings(
                dataSource,
                entities,
                reports,
                this::archive,
                arrivals.isResolvable() ? Optional.of(arrivals.get()) : Optional.empty(),
                changes.isResolvable() ? Optional.of(changes.get()) : Optional.empty(),
                doorbell,
                doorbell,
                threads,
                new SiteFiles(siteDirectory()),
                source(),
                Clock.systemUTC()));
    listener = new JobListener(threads, arcDose::run);
  }

  private Optional<Archive> archive() {
    return archives.isResolvable() ? Optional.of(archives.get()) : Optional.empty();
  }

  /** A file that is named goes before what the archive offers. */
  private ConfigurationSource source() {
    Path file = configuration();
    return file == null && configurations.isResolvable()
        ? configurations.get()
        : new ConfigurationFile(file);
  }

  /** Beside the configuration; a server without one keeps its secrets among its own files. */
  private static Path siteDirectory() {
    Path config = configuration();
    return config == null
        ? Path.of(System.getProperty("jboss.server.config.dir", "."))
        : config.getParent();
  }

  private static Path configuration() {
    String config = System.getProperty("arcdose.config");
    return config == null ? null : Path.of(config).toAbsolutePath();
  }

  /** ArcDose as a whole. */
  public ArcDose arcDose() {
    return arcDose;
  }

  @PreDestroy
  void stop() {
    listener.close();
    arcDose.close();
  }
}
