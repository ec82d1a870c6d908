package org.arcdose.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.arcdose.ui.Roles;

/** Who looks at a page. */
@Named
@RequestScoped
public class Visitor {
  @Inject private HttpServletRequest request;

  /** Whether somebody has logged in. */
  public boolean isKnown() {
    return request.getUserPrincipal() != null;
  }

  public String getName() {
    Principal user = request.getUserPrincipal();
    return user == null ? "" : user.getName();
  }

  /** Whether the visitor may retry and cancel jobs. */
  public boolean isOperator() {
    return request.isUserInRole(Roles.OPERATE);
  }

  /** Whether the visitor may see who a patient is. */
  public boolean isTrustedWithIdentity() {
    return request.isUserInRole(Roles.IDENTITY);
  }

  /** Whether the visitor may change rules, names and levels. */
  public boolean isAdministrator() {
    return request.isUserInRole(Roles.ADMIN);
  }

  /** Ends the session; the next page asks for user and password. */
  public String logout() throws ServletException {
    request.logout();
    request.getSession().invalidate();
    return "/studies?faces-redirect=true";
  }
}
