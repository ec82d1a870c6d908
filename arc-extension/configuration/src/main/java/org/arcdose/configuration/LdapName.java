package org.arcdose.configuration;

/**
 * Name of an LDAP attribute or object class.
 *
 * @param number last arc of its OID; once given it never changes
 */
public record LdapName(String text, int number) {}
