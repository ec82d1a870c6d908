package org.arcdose.service.operations;

import jakarta.persistence.EntityManagerFactory;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.arcdose.archive.Archive;
import org.arcdose.archive.Arrivals;
import org.arcdose.archive.Changes;
import org.arcdose.configuration.ConfigurationSource;
import org.arcdose.service.dose.DoseReportStore;
import org.arcdose.service.jobs.Doorbell;
import org.arcdose.service.site.SiteFiles;

/**
 * What the server ArcDose runs in gives it.
 *
 * @param archive asked for again until it is there
 * @param arrivals of an archive that tells what it stores
 * @param changes of an archive that tells what it does to what it has
 */
public record Surroundings(
    DataSource dataSource,
    EntityManagerFactory entities,
    DoseReportStore reports,
    Supplier<Optional<Archive>> archive,
    Optional<Arrivals> arrivals,
    Optional<Changes> changes,
    Doorbell doorbell,
    Broker broker,
    ThreadFactory threads,
    SiteFiles siteFiles,
    ConfigurationSource configuration,
    InstantSource clock) {}
