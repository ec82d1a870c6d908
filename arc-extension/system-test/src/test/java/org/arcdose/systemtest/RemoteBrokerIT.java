package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import jakarta.jms.TextMessage;
import java.util.Collections;
import java.util.Map;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.api.jms.ActiveMQJMSClient;
import org.apache.activemq.artemis.api.jms.JMSFactoryType;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.TransportConstants;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.arcdose.launcher.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server's broker, spoken to from outside over the server's one port. */
@ExtendWith(RunningSystem.class)
class RemoteBrokerIT {
  @Test
  void an_administrator_reaches_the_job_queue_from_outside(Stack stack) {
    try (ActiveMQConnectionFactory factory = factory(stack);
        JMSContext context = factory.createContext("admin", stack.adminPassword())) {
      Queue jobs = context.createQueue("ArcDoseJobs");
      QueueBrowser browser = context.createBrowser(jobs);
      assertEquals(0, Collections.list(enumeration(browser)).size(), "doorbells waiting at rest");
    }
  }

  @Test
  void a_doorbell_for_a_job_that_does_not_exist_is_taken_and_harmless(
      Stack stack, ArcDoseClient arcDose) {
    long failed = arcDose.jobs("FAILED");
    try (ActiveMQConnectionFactory factory = factory(stack);
        JMSContext context = factory.createContext("admin", stack.adminPassword())) {
      Queue jobs = context.createQueue("ArcDoseJobs");
      TextMessage nonsense = context.createTextMessage("-1");
      context.createProducer().send(jobs, nonsense);
      context.createProducer().send(jobs, context.createTextMessage("not a number"));
      Await.until(
          "both are taken",
          java.time.Duration.ofSeconds(20),
          () -> !enumeration(context.createBrowser(jobs)).hasMoreElements());
    }
    assertEquals(failed, arcDose.jobs("FAILED"));
    assertEquals("UP", arcDose.json("/api/health").getString("state"));
  }

  @Test
  void nobody_reaches_it_without_a_password(Stack stack) {
    try (ActiveMQConnectionFactory factory = factory(stack)) {
      assertThrows(
          JMSRuntimeException.class, () -> factory.createContext("admin", "wrong").start());
    }
  }

  private static ActiveMQConnectionFactory factory(Stack stack) {
    Map<String, Object> overHttp =
        Map.of(
            TransportConstants.HOST_PROP_NAME,
            "127.0.0.1",
            TransportConstants.PORT_PROP_NAME,
            stack.settings().httpPort(),
            TransportConstants.HTTP_UPGRADE_ENABLED_PROP_NAME,
            true,
            TransportConstants.HTTP_UPGRADE_ENDPOINT_PROP_NAME,
            "http-acceptor");
    return ActiveMQJMSClient.createConnectionFactoryWithoutHA(
        JMSFactoryType.CF,
        new TransportConfiguration(NettyConnectorFactory.class.getName(), overHttp));
  }

  private static java.util.Enumeration<?> enumeration(QueueBrowser browser) {
    try {
      return browser.getEnumeration();
    } catch (jakarta.jms.JMSException e) {
      throw new IllegalStateException(e);
    }
  }
}
