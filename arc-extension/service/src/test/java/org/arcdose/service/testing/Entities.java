package org.arcdose.service.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.arcdose.dose.DoseReport;
import org.arcdose.service.dose.DeviceIdentity;
import org.arcdose.service.dose.DoseReportStore;
import org.arcdose.service.dose.DoseReports;
import org.arcdose.service.dose.Filing;
import org.arcdose.service.patient.KeptIdentity;

/** The persistence unit as deployed, with transactions of its own instead of the server's. */
public record Entities(EntityManagerFactory factory) implements DoseReportStore, AutoCloseable {
  public static Entities on(DataSource dataSource) {
    return new Entities(
        Persistence.createEntityManagerFactory(
            "arcdose",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                dataSource,
                "jakarta.persistence.nonJtaDataSource",
                dataSource)));
  }

  /** Saves a report of the device it names. */
  public void save(DoseReport report, KeptIdentity patient, String engineVersion) {
    String device =
        new DeviceIdentity(Set.of()).of(report.equipment(), report.study().studyInstanceUid());
    save(report, new Filing(patient, device, engineVersion, false));
  }

  @Override
  public void save(DoseReport report, Filing filing) {
    try (EntityManager manager = factory.createEntityManager()) {
      manager.getTransaction().begin();
      try {
        new DoseReports(manager).save(report, filing);
        manager.getTransaction().commit();
      } finally {
        if (manager.getTransaction().isActive()) {
          manager.getTransaction().rollback();
        }
      }
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
