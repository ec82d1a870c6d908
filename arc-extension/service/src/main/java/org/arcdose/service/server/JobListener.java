package org.arcdose.service.server;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.arcdose.service.sql.DatabaseFailure;
import org.arcdose.service.sql.StackText;

/**
 * Hears the doorbell and does four jobs at a time. No transaction spans a job: a bell that led to
 * nothing is rung again by the watchdog. Not a message-driven bean, for those keep the whole EAR
 * from starting when the server has no broker: here its resources are looked up when they are used.
 */
@SuppressWarnings("BanJNDI") // constant names of the server's own resources
final class JobListener implements AutoCloseable {
  static final String CONNECTIONS = "java:/JmsXA";
  static final String QUEUE = "java:/jms/queue/ArcDoseJobs";

  private static final Logger LOG = System.getLogger(JobListener.class.getName());
  private static final int JOBS_AT_ONCE = 4;
  private static final Duration LISTEN = Duration.ofSeconds(1);
  private static final Duration BROKER_AWAY = Duration.ofSeconds(2);

  /** How long jobs that run may go on when the server stops, and to give up after that. */
  private static final Duration TO_END = Duration.ofSeconds(30);

  private static final Duration TO_GIVE_UP = Duration.ofSeconds(5);

  private final LongConsumer jobs;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<Thread> listeners;

  /**
   * @param jobs does the job with this number
   */
  JobListener(ThreadFactory threads, LongConsumer jobs) {
    this.jobs = jobs;
    this.listeners =
        IntStream.rangeClosed(1, JOBS_AT_ONCE)
            .mapToObj(
                number -> {
                  Thread thread = threads.newThread(this::run);
                  thread.setName("arcdose-jobs-" + number);
                  thread.start();
                  return thread;
                })
            .toList();
  }

  private void run() {
    try {
      do {
        listen();
      } while (!closing.await(BROKER_AWAY.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Until the broker is gone; the doorbell tells of that. */
  private void listen() {
    try (JMSContext context = connect();
        JMSConsumer consumer =
            context.createConsumer(InitialContext.<Queue>doLookup(JobListener.QUEUE))) {
      while (closing.getCount() > 0) {
        long began = System.nanoTime();
        Message bell = consumer.receive(LISTEN.toMillis());
        if (bell != null) {
          hear(bell);
        } else if (System.nanoTime() - began < LISTEN.toNanos() / 2) {
          return; // A consumer whose broker was stopped does not wait.
        }
      }
    } catch (JMSRuntimeException | NamingException e) {
      LOG.log(Level.DEBUG, "No bells: {0}", e.getMessage());
    } catch (RuntimeException | LinkageError e) {
      LOG.log(Level.WARNING, "Listening to the broker: {0}", StackText.of(e));
    }
  }

  static JMSContext connect() throws NamingException {
    ConnectionFactory factory = InitialContext.doLookup(CONNECTIONS);
    return factory.createContext(JMSContext.AUTO_ACKNOWLEDGE);
  }

  private void hear(Message bell) {
    try {
      jobs.accept(Long.parseLong(bell.getBody(String.class)));
    } catch (DatabaseFailure e) {
      LOG.log(Level.WARNING, "A job waits: {0}", e.getMessage());
    } catch (JMSException | RuntimeException | Error e) {
      LOG.log(Level.ERROR, "A bell led to nothing: {0}", StackText.of(e));
    }
  }

  /** Lets the running jobs end. */
  @Override
  public void close() {
    closing.countDown();
    try {
      join(TO_END);
      listeners.forEach(Thread::interrupt);
      join(TO_GIVE_UP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void join(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    for (Thread listener : listeners) {
      listener.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
    }
  }
}
