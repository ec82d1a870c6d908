package org.arcdose.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers that keep a browser from guessing, framing and remembering. Pages get their content
 * security policy from PrimeFaces (web.xml), which adds a nonce for every answer.
 */
@WebFilter("/*")
public class WebHeaders extends HttpFilter {
  private static final String RESOURCES = "/jakarta.faces.resource/";
  private static final String API = "/api/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    String path =
        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!path.startsWith(RESOURCES)) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (path.startsWith(API)) {
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
    chain.doFilter(request, response);
  }
}
