package org.arcdose.ldap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.SearchScope;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds for every directory: that of each archive, whatever server it is. */
abstract class DirectoryContract {
  static final String BASE = "dc=dcm4che,dc=org";
  private static final String ARCDOSE =
      "cn=ArcDose,dicomDeviceName=dcm4chee-arc,cn=Devices,cn=DICOM Configuration," + BASE;

  /** Address of the directory. */
  abstract String url();

  abstract String password();

  /** A connection that may read and write the archive's configuration. */
  abstract LDAPConnection connection() throws Exception;

  /** Whose schema it is. */
  abstract List<String> schemaAdministrator();

  @Test
  void schema_and_entries_apply_twice_and_are_undone_entry_by_entry() throws Exception {
    assertEquals("", failed(schema()));
    assertEquals("", failed(schema()));
    Map<String, Entry> before = entries();
    assertEquals("", failed(List.of("enable")));
    Map<String, Entry> enabled = entries();
    assertEquals("", failed(List.of("enable")));
    assertEquals(enabled, entries());
    assertEquals(6, enabled.size() - before.size());
    try (LDAPConnection directory = connection()) {
      directory.add(
          "dn: cn=angio 1," + ARCDOSE,
          "objectClass: arcdoseDevice",
          "cn: angio 1",
          "arcdoseManufacturerModelName: AXIOM-Artis",
          "arcdoseTableOffset: 0 -1.5 3");
    }
    assertNotEquals(enabled, entries());
    assertEquals("", failed(List.of("disable")));
    assertEquals(before, entries());
    assertEquals("", failed(List.of("disable")));
    assertEquals(before, entries());
  }

  @Test
  void what_somebody_changed_stays_when_it_is_enabled_again() throws Exception {
    assertEquals("", failed(schema()));
    assertEquals("", failed(List.of("enable")));
    try (LDAPConnection directory = connection()) {
      directory.modify(
          "dn: " + ARCDOSE,
          "changetype: modify",
          "replace: arcdoseEnabled",
          "arcdoseEnabled: FALSE");
    }
    assertEquals("", failed(List.of("enable")));
    try (LDAPConnection directory = connection()) {
      Entry entry = directory.getEntry(ARCDOSE);
      assertNotNull(entry);
      assertEquals("FALSE", entry.getAttributeValue("arcdoseEnabled"));
    }
    assertEquals("", failed(List.of("disable")));
  }

  @Test
  void a_device_that_is_not_there_and_a_wrong_password_are_sentences() {
    assertEquals(
        "arcdose: The directory has no device dicomDeviceName=other,cn=Devices,cn=DICOM"
            + " Configuration,dc=dcm4che,dc=org; name the archive's with --device and --base.\n",
        failed(List.of("enable", "--device", "other")));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(
        1,
        Main.run(
            List.of("enable", "--url", url()),
            "wrong",
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8)));
    assertEquals(
        "arcdose: The directory "
            + url()
            + " refuses cn=admin,dc=dcm4che,dc=org or its password.\n",
        err.toString(StandardCharsets.UTF_8));
  }

  private List<String> schema() {
    List<String> arguments = new ArrayList<>(List.of("schema"));
    arguments.addAll(schemaAdministrator());
    return arguments;
  }

  /** What it complains of; nothing if it did it. */
  final String failed(List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("--url", url()));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            all,
            password(),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    String complaint = err.toString(StandardCharsets.UTF_8);
    assertTrue(code == 0 == complaint.isEmpty(), complaint);
    return complaint;
  }

  private Map<String, Entry> entries() throws Exception {
    Map<String, Entry> entries = new TreeMap<>();
    try (LDAPConnection directory = connection()) {
      directory
          .search(BASE, SearchScope.SUB, "(objectClass=*)")
          .getSearchEntries()
          .forEach(entry -> entries.put(entry.getDN(), entry.duplicate()));
    }
    return entries;
  }
}
