package org.arcdose.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.arcdose.service.view.Unavailable;

/** Finds the one thing a page is about, or answers with the error page that fits. */
@Named
@RequestScoped
public class Lookup {
  private String outage;

  /** The thing, or null after the answer has become an error page. */
  <T> T find(Supplier<Optional<T>> facade) {
    try {
      Optional<T> found = facade.get();
      if (found.isEmpty()) {
        answer(HttpServletResponse.SC_NOT_FOUND);
      }
      return found.orElse(null);
    } catch (Unavailable away) {
      outage = away.getMessage();
      answer(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return null;
    }
  }

  /** Why nothing can be found at the moment; null if there is no such reason. */
  public String getOutage() {
    return outage;
  }

  private static void answer(int status) {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().responseSendError(status, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
