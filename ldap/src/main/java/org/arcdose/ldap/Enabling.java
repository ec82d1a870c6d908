package org.arcdose.ldap;

import com.unboundid.ldap.sdk.AddRequest;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.schema.Schema;
import com.unboundid.ldif.LDIFAddChangeRecord;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The entries of enable.ldif: put in, or taken out with all below them. Twice is as once. */
final class Enabling {
  private static final String OBJECT_CLASS = "arcdoseConfiguration";

  private final LDAPConnection directory;
  private final Target target;
  private final PrintStream out;

  Enabling(LDAPConnection directory, Target target, PrintStream out) {
    this.directory = directory;
    this.target = target;
    this.out = out;
  }

  /** Puts in what is missing; what is there stays as it is. All or nothing. */
  void enable() throws LdapFailure, LDAPException {
    if (directory.getEntry(target.deviceDn(), "1.1") == null) {
      throw new LdapFailure(
          "The directory has no device "
              + target.deviceDn()
              + "; name the archive's with --device and --base.");
    }
    Schema schema = directory.getSchema();
    if (schema == null || schema.getObjectClass(OBJECT_CLASS) == null) {
      throw new LdapFailure(
          "The directory does not know ArcDose's object classes; load its schema first:"
              + " arcdose ldap schema.");
    }
    Deque<String> added = new ArrayDeque<>();
    try {
      for (LDIFAddChangeRecord record : records()) {
        if (directory.getEntry(record.getDN(), "1.1") == null) {
          directory.add(new AddRequest(record.getDN(), record.getAttributes()));
          added.push(record.getDN());
          out.println("Added " + record.getDN());
        } else {
          out.println("Is there: " + record.getDN());
        }
      }
    } catch (LDAPException e) {
      for (String dn : added) {
        directory.delete(dn);
      }
      throw new LdapFailure(
          "The directory refused an entry, nothing was changed: " + e.getMessage(), e);
    }
  }

  /** Takes out what is there of it, with what was configured below. */
  void disable() throws LdapFailure, LDAPException {
    List<LDIFAddChangeRecord> records = new ArrayList<>(records());
    for (int i = records.size() - 1; i >= 0; i--) {
      remove(records.get(i).getDN());
    }
  }

  private void remove(String dn) throws LDAPException {
    List<DN> below = new ArrayList<>();
    try {
      for (SearchResultEntry entry :
          directory.search(dn, SearchScope.SUB, "(objectClass=*)", "1.1").getSearchEntries()) {
        below.add(new DN(entry.getDN()));
      }
    } catch (LDAPException e) {
      if (e.getResultCode().equals(ResultCode.NO_SUCH_OBJECT)) {
        out.println("Is not there: " + dn);
        return;
      }
      throw e;
    }
    below.sort(Comparator.comparingInt((DN each) -> each.getRDNs().length).reversed());
    for (DN each : below) {
      directory.delete(each.toString());
      out.println("Deleted " + each);
    }
  }

  private List<LDIFAddChangeRecord> records() throws LdapFailure {
    String ldif = target.of(Resources.text("enable.ldif"));
    List<LDIFAddChangeRecord> records = new ArrayList<>();
    try (LDIFReader reader = new LDIFReader(new BufferedReader(new StringReader(ldif)))) {
      for (var record = reader.readChangeRecord();
          record != null;
          record = reader.readChangeRecord()) {
        records.add((LDIFAddChangeRecord) record);
      }
    } catch (IOException | LDIFException e) {
      throw new LdapFailure(
          "These names of base, device or AE title make no LDIF: " + e.getMessage(), e);
    }
    return records;
  }
}
