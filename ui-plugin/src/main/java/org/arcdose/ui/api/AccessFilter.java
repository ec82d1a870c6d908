package org.arcdose.ui.api;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Lets a request through to a resource method if the user has one of the roles its {@link
 * RolesAllowed} names, or if it says {@link PermitAll}. A method (or its class) without either lets
 * nobody through.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@Dependent
public class AccessFilter implements ContainerRequestFilter {
  private static final String REQUESTED_WITH = "X-Requested-With";
  private static final String ORIGIN = "Origin";
  private static final String CHALLENGE = "Basic realm=\"ArcDose\", charset=\"UTF-8\"";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (isOpen(resource.getResourceMethod())) {
      return;
    }
    SecurityContext user = request.getSecurityContext();
    if (user == null || user.getUserPrincipal() == null) {
      request.abortWith(notLoggedIn());
    } else if (allowedRoles().stream().noneMatch(user::isUserInRole)) {
      request.abortWith(wrongRole());
    } else if (mayBeForged(request)) {
      request.abortWith(forged());
    }
  }

  private static boolean isOpen(Method method) {
    return method.isAnnotationPresent(PermitAll.class);
  }

  private List<String> allowedRoles() {
    RolesAllowed onMethod = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
    RolesAllowed allowed =
        onMethod != null ? onMethod : resource.getResourceClass().getAnnotation(RolesAllowed.class);
    return allowed == null ? List.of() : Arrays.asList(allowed.value());
  }

  /**
   * A browser adds session cookies and remembered passwords to requests other sites make it send,
   * but no header of those sites except {@code Origin}; other programs send no {@code Origin}.
   */
  private static boolean mayBeForged(ContainerRequestContext request) {
    boolean byBrowser =
        request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
            || request.getHeaderString(ORIGIN) != null;
    return byBrowser
        && !READING.contains(request.getMethod())
        && request.getHeaderString(REQUESTED_WITH) == null;
  }

  private static Response notLoggedIn() {
    return Problem.of(Status.UNAUTHORIZED, "Log in with a user name and a password.")
        .response()
        .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
        .build();
  }

  private Response wrongRole() {
    String sentence =
        "This needs the role " + String.join(" or ", allowedRoles()) + ", which you do not have.";
    return Problem.of(Status.FORBIDDEN, sentence).response().build();
  }

  private static Response forged() {
    String sentence =
        "A request of a browser that changes something needs a header " + REQUESTED_WITH + ".";
    return Problem.of(Status.FORBIDDEN, sentence).response().build();
  }
}
