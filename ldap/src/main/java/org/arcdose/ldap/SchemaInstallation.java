package org.arcdose.ldap;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ArcDose's attribute types and object classes in the directory's schema. Twice is as once. */
final class SchemaInstallation {
  /** Beginning of a definition up to its OID; OpenLDAP numbers its values. */
  private static final Pattern OID = Pattern.compile("^(?:\\{\\d+})?\\(\\s*([0-9.]+)");

  private final LDAPConnection directory;
  private final PrintStream out;

  SchemaInstallation(LDAPConnection directory, PrintStream out) {
    this.directory = directory;
    this.out = out;
  }

  void install() throws LdapFailure, LDAPException {
    Entry root = directory.getEntry("", "configContext", "subschemaSubentry");
    if (root != null && root.hasAttribute("configContext")) {
      installIntoOpenLdap(root.getAttributeValue("configContext"));
    } else {
      String subschema = root == null ? null : root.getAttributeValue("subschemaSubentry");
      Entry ours = ldif("opendj/97-arcdose.ldif");
      String dn = subschema == null ? ours.getDN() : subschema;
      Entry there = directory.getEntry(dn, "attributeTypes", "objectClasses");
      if (there == null) {
        throw new LdapFailure("The schema of the directory cannot be read with this bind DN.");
      }
      addMissing(dn, there, ours, List.of("attributeTypes", "objectClasses"));
    }
  }

  private void installIntoOpenLdap(String config) throws LdapFailure, LDAPException {
    Entry ours = ldif("slapd/arcdose.ldif");
    String parent = "cn=schema," + config;
    if (directory.getEntry(parent, "1.1") == null) {
      throw new LdapFailure(
          "The schema of OpenLDAP lies in "
              + config
              + "; name its administrator with --bind-dn,"
              + " usually cn=admin,cn=config.");
    }
    List<SearchResultEntry> found =
        directory
            .search(parent, SearchScope.ONE, Filter.create("(cn=*arcdose)"), "*")
            .getSearchEntries();
    if (found.isEmpty()) {
      directory.add(ours);
      out.println("Added " + ours.getDN());
    } else {
      Entry there = found.get(0);
      addMissing(there.getDN(), there, ours, List.of("olcAttributeTypes", "olcObjectClasses"));
    }
  }

  /** Of a newer version: what the directory does not have yet; changed definitions are replaced. */
  private void addMissing(String dn, Entry there, Entry ours, List<String> attributes)
      throws LDAPException {
    List<Modification> changes = new ArrayList<>();
    for (String attribute : attributes) {
      Attribute known = there.getAttribute(attribute);
      for (String definition : ours.getAttributeValues(attribute)) {
        String former = definitionOf(oid(definition), known);
        if (former == null) {
          changes.add(new Modification(ModificationType.ADD, attribute, definition));
        } else if (!same(former, definition)) {
          changes.add(new Modification(ModificationType.DELETE, attribute, former));
          changes.add(new Modification(ModificationType.ADD, attribute, definition));
        }
      }
    }
    if (changes.isEmpty()) {
      out.println("Is there: " + dn);
    } else {
      directory.modify(dn, changes);
      out.println("Changed " + dn);
    }
  }

  private static String definitionOf(String oid, Attribute known) {
    if (known != null) {
      for (String value : known.getValues()) {
        if (oid.equals(oid(value))) {
          return value;
        }
      }
    }
    return null;
  }

  private static String oid(String definition) {
    Matcher oid = OID.matcher(definition);
    return oid.find() ? oid.group(1) : "";
  }

  private static boolean same(String former, String definition) {
    return plain(former).equals(plain(definition));
  }

  /** Without OpenLDAP's number and whatever a server adds (X-...), blanks do not matter. */
  private static String plain(String definition) {
    return definition
        .replaceFirst("^\\{\\d+}", "")
        .replaceAll("X-[A-Z-]+ (?:'[^']*'|\\([^)]*\\))", "")
        .replaceAll("[\\s()]+", " ")
        .strip();
  }

  private static Entry ldif(String name) throws LdapFailure {
    try (LDIFReader reader =
        new LDIFReader(new BufferedReader(new StringReader(Resources.text(name))))) {
      return reader.readEntry();
    } catch (IOException | LDIFException e) {
      throw new LdapFailure(name + " is no LDIF: " + e.getMessage(), e);
    }
  }
}
