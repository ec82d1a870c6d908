package org.arcdose.configuration;

import java.util.List;
import java.util.Map;

/**
 * An LDAP entry, whatever reads or writes it.
 *
 * @param name common name, by which it is told from its neighbours
 * @param objectClass its structural one
 * @param attributes values as LDAP has them, without name and object class
 * @param children entries below
 */
public record LdapEntry(
    String name,
    String objectClass,
    Map<String, List<String>> attributes,
    List<LdapEntry> children) {
  public LdapEntry {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }
}
