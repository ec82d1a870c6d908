package org.arcdose.launcher;

import jakarta.annotation.Resource;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Runs inside the server under test: who calls, and does a message pass the queue. */
@WebServlet("/api/*")
public class ProbeServlet extends HttpServlet {
  private static final String QUEUE = "java:/jms/queue/ArcDoseJobs";

  @Resource(lookup = "java:/JmsXA")
  private ConnectionFactory connections;

  @Resource(lookup = QUEUE)
  private Queue queue;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String answer =
        switch (request.getPathInfo()) {
          case "/health" -> "up";
          case "/ring" -> ring();
          default ->
              request.getRemoteUser()
                  + " view "
                  + request.isUserInRole("arcdose-view")
                  + " export "
                  + request.isUserInRole("arcdose-export");
        };
    response.getWriter().write(answer);
  }

  private String ring() {
    try (JMSContext context = connections.createContext()) {
      context.createProducer().setDeliveryMode(DeliveryMode.NON_PERSISTENT).send(queue, "7");
      return context.createConsumer(queue).receiveBody(String.class, 5_000);
    }
  }
}
