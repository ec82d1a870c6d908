package org.arcdose.service.server;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.arcdose.service.sql.DatabaseFailure;
import org.arcdose.service.sql.StackText;

/**
 * Hears the doorbell. No transaction spans a job, and no exception goes back to the broker: a bell
 * that led to nothing is rung again by the watchdog.
 */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = JobListener.QUEUE),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(
          propertyName = "acknowledgeMode",
          propertyValue = "Auto-acknowledge"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
    })
@TransactionManagement(TransactionManagementType.BEAN)
public class JobListener implements MessageListener {
  static final String QUEUE = "java:/jms/queue/ArcDoseJobs";

  private static final Logger LOG = System.getLogger(JobListener.class.getName());

  @EJB private ArcDoseServer server;

  @Override
  public void onMessage(Message message) {
    try {
      server.arcDose().run(Long.parseLong(message.getBody(String.class)));
    } catch (DatabaseFailure e) {
      LOG.log(Level.WARNING, "A job waits: {0}", e.getMessage());
    } catch (Exception | Error e) {
      LOG.log(Level.ERROR, "A bell led to nothing: {0}", StackText.of(e));
    }
  }
}
