package org.arcdose.service.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.arcdose.dose.DoseReport;
import org.arcdose.service.dose.DoseReportStore;
import org.arcdose.service.dose.DoseReports;
import org.arcdose.service.dose.Filing;

/**
 * Saves each report in a transaction of its own. Not an EJB: its container would log what a failed
 * statement says, which may quote the report.
 */
@ApplicationScoped
public class TransactionalReports implements DoseReportStore {
  @PersistenceContext(unitName = "arcdose")
  private EntityManager entities;

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void save(DoseReport report, Filing filing) {
    new DoseReports(entities).save(report, filing);
  }
}
