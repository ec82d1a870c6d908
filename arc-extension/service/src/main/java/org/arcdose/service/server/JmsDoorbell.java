package org.arcdose.service.server;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.arcdose.service.jobs.Doorbell;
import org.arcdose.service.operations.Broker;

/**
 * Rings with JMS messages. They are not persistent: the row in the ledger is, and the watchdog
 * rings again. Resources are looked up when they are used, so that a server without them still
 * deploys.
 */
@SuppressWarnings("BanJNDI") // constant names of the server's own resources
final class JmsDoorbell implements Doorbell, Broker {
  private static final Logger LOG = System.getLogger(JmsDoorbell.class.getName());

  private volatile boolean silent;

  @Override
  public void ring(List<Bell> bells) {
    if (bells.isEmpty()) {
      return;
    }
    try (JMSContext context = context()) {
      Queue queue = InitialContext.doLookup(JobListener.QUEUE);
      JMSProducer producer = context.createProducer().setDeliveryMode(DeliveryMode.NON_PERSISTENT);
      for (Bell bell : bells) {
        producer.setPriority(bell.priority()).send(queue, Long.toString(bell.jobId()));
      }
      silent = false;
    } catch (JMSRuntimeException | NamingException e) {
      tell(e);
    }
  }

  @Override
  public boolean answers() {
    try (JMSContext context = context()) {
      context.createProducer();
      return true;
    } catch (JMSRuntimeException | NamingException e) {
      tell(e);
      return false;
    }
  }

  private static JMSContext context() throws NamingException {
    ConnectionFactory factory = InitialContext.doLookup("java:/JmsXA");
    return factory.createContext(JMSContext.AUTO_ACKNOWLEDGE);
  }

  private void tell(Exception e) {
    if (!silent) {
      LOG.log(Level.WARNING, "The message broker takes no messages: {0}", e.getMessage());
    }
    silent = true;
  }
}
