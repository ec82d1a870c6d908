package org.arcdose.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Objects;

/**
 * Where the server sends whoever has not logged in. A browser gets the login page; a request of the
 * API with a wrong password gets a problem, a background request of an open page is told to load
 * the page again, which then asks for the password.
 */
@WebServlet({LoginDoor.LOGIN, LoginDoor.FAILED})
public class LoginDoor extends HttpServlet {
  static final String LOGIN = "/login";
  static final String FAILED = "/login-failed";
  private static final String BACKGROUND = "partial/ajax";

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String asked = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    if (asked != null && asked.startsWith(request.getContextPath() + "/api/")) {
      forget(request, response);
      refuse(response);
    } else if (BACKGROUND.equals(request.getHeader("Faces-Request"))) {
      forget(request, response);
      reload(request, response);
    } else {
      boolean failed = request.getServletPath().equals(FAILED);
      request
          .getRequestDispatcher(failed ? "/login-failed.xhtml" : "/login.xhtml")
          .forward(request, response);
    }
  }

  /**
   * Parts with the session in which the server has kept this request, else it would repeat it after
   * the next login, in place of the page. The session cannot be invalidated in a forwarded request:
   * the CDI container would lose track of its conversation.
   */
  private static void forget(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.setMaxInactiveInterval(1);
      Cookie gone =
          new Cookie(request.getServletContext().getSessionCookieConfig().getName(), "gone");
      gone.setPath(request.getContextPath());
      gone.setMaxAge(0);
      response.addCookie(gone);
    }
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setContentType("application/problem+json");
    try (PrintWriter out = response.getWriter()) {
      out.print(
          """
          {"type":"about:blank","title":"Unauthorized","status":401,\
          "detail":"User name or password is wrong."}""");
    }
  }

  private static void reload(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType("text/xml;charset=UTF-8");
    try (PrintWriter out = response.getWriter()) {
      out.print(
          "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
              + openPage(request).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")
              + "\"/></partial-response>");
    }
  }

  /** Path and query of the page the request came from, if it is one of ours. */
  private static String openPage(HttpServletRequest request) {
    String context = request.getContextPath();
    try {
      URI from = URI.create(Objects.requireNonNullElse(request.getHeader("Referer"), ""));
      if (from.getRawPath() != null && from.getRawPath().startsWith(context + "/")) {
        return from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
      }
    } catch (IllegalArgumentException e) {
      // Whatever it is, it is no page of ours.
    }
    return context + "/studies.xhtml";
  }
}
