package org.arcdose.ldap;

/** The directory was not changed as asked; the message says why and what to do. */
final class LdapFailure extends Exception {
  private static final long serialVersionUID = 1L;

  LdapFailure(String message) {
    super(message);
  }

  LdapFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
