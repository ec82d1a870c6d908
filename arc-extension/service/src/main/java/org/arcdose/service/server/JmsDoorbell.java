package org.arcdose.service.server;

import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
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

  /** How long sending may take, and how long its failure counts: rung is again long before. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private volatile boolean silent;

  /** Since when a message is being sent ({@link System#nanoTime}); 0 while none is. */
  private volatile long sendingSince;

  /** When a message was refused last; 0 if the last one was taken. */
  private volatile long refusedAt;

  @Override
  public void ring(List<Bell> bells) {
    if (bells.isEmpty()) {
      return;
    }
    try (JMSContext context = JobListener.connect()) {
      Queue queue = InitialContext.doLookup(JobListener.QUEUE);
      JMSProducer producer = context.createProducer().setDeliveryMode(DeliveryMode.NON_PERSISTENT);
      for (Bell bell : bells) {
        sendingSince = System.nanoTime() | 1;
        producer.setPriority(bell.priority()).send(queue, Long.toString(bell.jobId()));
      }
      silent = false;
      refusedAt = 0;
    } catch (JMSRuntimeException | NamingException e) {
      refusedAt = System.nanoTime() | 1;
      tell(e.getMessage());
    } finally {
      sendingSince = 0;
    }
  }

  /** A full broker may keep whoever sends waiting for ever, so the probe sends nothing. */
  @Override
  public boolean answers() {
    if (isOlderThanPatience(sendingSince)) {
      tell("A message waits to be taken; the broker is full, or its disk is");
      return false;
    }
    if (refusedAt != 0 && !isOlderThanPatience(refusedAt)) {
      return false;
    }
    try (JMSContext context = JobListener.connect()) {
      context.createProducer();
      InitialContext.doLookup(JobListener.QUEUE);
      return true;
    } catch (JMSRuntimeException | NamingException e) {
      tell(e.getMessage());
      return false;
    }
  }

  private static boolean isOlderThanPatience(long moment) {
    return moment != 0 && System.nanoTime() - moment > PATIENCE.toNanos();
  }

  private void tell(String why) {
    if (!silent) {
      LOG.log(Level.WARNING, "The message broker takes no messages: {0}", why);
    }
    silent = true;
  }
}
