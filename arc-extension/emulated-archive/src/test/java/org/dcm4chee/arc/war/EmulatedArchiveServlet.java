package org.dcm4chee.arc.war;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.dcm4che3.net.service.DicomServiceException;
import org.dcm4chee.arc.store.StoreSession;
import org.dcm4chee.arc.store.impl.EmulatedStoreService;

/**
 * GET {@code /ctrl/status} says that the archive runs. POST {@code /aets/AET/rs/studies} stores one
 * Part 10 file as a modality's C-STORE would, on a thread of the executor that serves associations,
 * and answers 200 only for status 0000.
 */
@WebServlet("/*")
public class EmulatedArchiveServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Resource private transient ManagedExecutorService associations;
  @Inject private transient EmulatedStoreService store;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!"/ctrl/status".equals(request.getPathInfo())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/json");
    response.getWriter().print("{\"result\":\"STARTED\"}");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String aet = request.getPathInfo().split("/", 4)[2];
    String host = request.getRemoteHost();
    byte[] object = request.getInputStream().readAllBytes();
    long began = System.nanoTime();
    Future<String> answer = associations.submit(() -> store(aet, host, object));
    try {
      String status = answer.get();
      response.setStatus("0000".equals(status) ? 200 : 409);
      response.setHeader("Store-Nanos", Long.toString(System.nanoTime() - began));
      response.getWriter().print(status);
    } catch (ExecutionException e) {
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** The status of the C-STORE response: an exception of an observer is 0110 as well. */
  private String store(String aet, String host, byte[] object) throws IOException {
    try (StoreSession session = store.newStoreSession(aet, "MODALITY1", host)) {
      store.store(store.newStoreContext(session), new ByteArrayInputStream(object));
      return "0000";
    } catch (DicomServiceException e) {
      return String.format("%04X", e.getStatus());
    } catch (RuntimeException e) {
      return "0110";
    }
  }
}
