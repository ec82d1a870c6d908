package org.arcdose.service.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import javax.sql.DataSource;
import org.arcdose.dose.DoseReport;
import org.arcdose.service.dose.DoseReportStore;
import org.arcdose.service.dose.DoseReports;
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

  @Override
  public void save(DoseReport report, KeptIdentity patient, String engineVersion) {
    try (EntityManager manager = factory.createEntityManager()) {
      manager.getTransaction().begin();
      try {
        new DoseReports(manager).save(report, patient, engineVersion);
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
