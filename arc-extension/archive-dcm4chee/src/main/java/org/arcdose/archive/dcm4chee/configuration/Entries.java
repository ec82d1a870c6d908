package org.arcdose.archive.dcm4chee.configuration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.BasicAttribute;
import javax.naming.directory.BasicAttributes;
import javax.naming.directory.DirContext;
import javax.naming.directory.ModificationItem;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.Rdn;
import org.arcdose.configuration.LdapEntry;
import org.dcm4che3.conf.api.ConfigurationChanges;
import org.dcm4che3.conf.api.ConfigurationChanges.ChangeType;
import org.dcm4che3.conf.api.ConfigurationChanges.ModifiedAttribute;
import org.dcm4che3.conf.api.ConfigurationChanges.ModifiedObject;
import org.dcm4che3.conf.ldap.LdapDicomConfiguration;

/**
 * Reads and writes entries with all below them.
 *
 * @param changes what was written, for the archive's audit; may be null
 */
record Entries(LdapDicomConfiguration directory, ConfigurationChanges changes) {
  private static final String NAME = "cn";
  private static final String CLASS = "objectclass";
  private static final String OURS = "arcdose";

  /** Entries with their children; these have none in the definition. */
  List<LdapEntry> below(String dn, String filter) throws NamingException {
    return below(dn, filter, true);
  }

  private List<LdapEntry> below(String dn, String filter, boolean withChildren)
      throws NamingException {
    List<LdapEntry> entries = new ArrayList<>();
    NamingEnumeration<SearchResult> found = directory.search(dn, filter);
    try {
      while (found.hasMore()) {
        entries.add(entry(found.next(), withChildren));
      }
    } finally {
      found.close();
    }
    return entries;
  }

  private LdapEntry entry(SearchResult found, boolean withChildren) throws NamingException {
    Map<String, List<String>> attributes = new HashMap<>();
    for (Attribute attribute : Collections.list(found.getAttributes().getAll())) {
      List<String> values = new ArrayList<>();
      for (Object value : Collections.list(attribute.getAll())) {
        values.add(value.toString());
      }
      attributes.put(attribute.getID().toLowerCase(Locale.ROOT), values);
    }
    List<String> name = attributes.remove(NAME);
    String objectClass =
        attributes.remove(CLASS).stream()
            .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(OURS))
            .findFirst()
            .orElse("");
    return new LdapEntry(
        name == null ? "" : name.get(0),
        objectClass,
        attributes,
        withChildren ? below(found.getNameInNamespace(), "(objectClass=*)", false) : List.of());
  }

  /**
   * Makes an entry what it should be.
   *
   * @param before as it is; null if there is none
   */
  void write(String parentDn, LdapEntry before, LdapEntry after) throws NamingException {
    String dn = dn(parentDn, after);
    if (before == null) {
      create(dn, after);
    } else {
      modify(dn, before.attributes(), after.attributes());
    }
    Map<String, LdapEntry> former = byName(before == null ? List.of() : before.children());
    for (LdapEntry child : after.children()) {
      write(dn, former.remove(child.name()), child);
    }
    for (LdapEntry gone : former.values()) {
      directory.destroySubcontextWithChilds(dn(dn, gone));
      told(dn(dn, gone), ChangeType.D);
    }
  }

  private void create(String dn, LdapEntry entry) throws NamingException {
    BasicAttributes attributes = new BasicAttributes(true);
    attributes.put(CLASS, entry.objectClass());
    attributes.put(NAME, entry.name());
    ModifiedObject told = told(dn, ChangeType.C);
    entry
        .attributes()
        .forEach(
            (name, values) -> {
              if (!values.isEmpty()) {
                attributes.put(attribute(name, values));
                tell(told, name, null, values);
              }
            });
    directory.createSubcontext(dn, attributes);
  }

  private void modify(String dn, Map<String, List<String>> before, Map<String, List<String>> after)
      throws NamingException {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeIf(name -> of(before, name).equals(of(after, name)));
    if (names.isEmpty()) {
      return;
    }
    ModifiedObject told = told(dn, ChangeType.U);
    List<ModificationItem> items = new ArrayList<>();
    for (String name : names) {
      // A replacement without a value removes the attribute.
      items.add(
          new ModificationItem(DirContext.REPLACE_ATTRIBUTE, attribute(name, of(after, name))));
      tell(told, name, of(before, name), of(after, name));
    }
    directory.modifyAttributes(dn, items);
  }

  private ModifiedObject told(String dn, ChangeType change) {
    return changes == null ? null : ConfigurationChanges.addModifiedObject(changes, dn, change);
  }

  private static void tell(ModifiedObject told, String name, Object before, Object after) {
    if (told != null) {
      told.add(new ModifiedAttribute(name, before, after));
    }
  }

  private static List<String> of(Map<String, List<String>> attributes, String name) {
    return attributes.getOrDefault(name, List.of());
  }

  private static Attribute attribute(String name, List<String> values) {
    BasicAttribute attribute = new BasicAttribute(name);
    values.forEach(attribute::add);
    return attribute;
  }

  private static Map<String, LdapEntry> byName(List<LdapEntry> entries) {
    Map<String, LdapEntry> byName = new HashMap<>();
    entries.forEach(entry -> byName.put(entry.name(), entry));
    return byName;
  }

  private static String dn(String parentDn, LdapEntry entry) {
    return NAME + "=" + Rdn.escapeValue(entry.name()) + "," + parentDn;
  }
}
