package org.arcdose.ldap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.schema.Schema;
import com.unboundid.ldif.LDIFDeleteChangeRecord;
import com.unboundid.ldif.LDIFReader;
import java.io.BufferedReader;
import java.io.File;
import java.io.StringReader;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A directory that checks the schema, with what stands in for the archive's. */
class InMemoryDirectoryTest extends DirectoryContract {
  private static final String ADMINISTRATOR = "cn=admin," + BASE;

  private InMemoryDirectoryServer server;

  @BeforeEach
  void start() throws Exception {
    start(standInSchema(), List.of(Resources.text("stand-in.ldif")));
  }

  private void start(Schema schema, List<String> ldifs) throws Exception {
    InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
    config.setListenerConfigs(
        InMemoryListenerConfig.createLDAPConfig("test", InetAddress.getLoopbackAddress(), 0, null));
    Entry named = schema.getSchemaEntry().duplicate();
    named.setAttribute("cn", "schema");
    config.setSchema(new Schema(named));
    config.addAdditionalBindCredentials(ADMINISTRATOR, password());
    server = new InMemoryDirectoryServer(config);
    server.startListening();
    for (String ldif : ldifs) {
      try (LDIFReader reader = new LDIFReader(new BufferedReader(new StringReader(ldif)))) {
        for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
          server.add(entry);
        }
      }
    }
  }

  /** OpenLDAP's form of it, in the standard's. */
  private static Schema standInSchema() throws Exception {
    String text =
        Resources.text("stand-in.schema.ldif")
            .replace("olcAttributeTypes", "attributeTypes")
            .replace("olcObjectClasses", "objectClasses");
    try (LDIFReader reader = new LDIFReader(new BufferedReader(new StringReader(text)))) {
      return Schema.mergeSchemas(Schema.getDefaultStandardSchema(), new Schema(reader.readEntry()));
    }
  }

  @AfterEach
  void stop() {
    server.shutDown(true);
  }

  @Override
  String url() {
    return "ldap://127.0.0.1:" + server.getListenPort();
  }

  @Override
  String password() {
    return "secret";
  }

  @Override
  LDAPConnection connection() throws Exception {
    return server.getConnection();
  }

  @Override
  List<String> schemaAdministrator() {
    return List.of();
  }

  @Test
  void without_the_schema_nothing_is_put_in() {
    assertEquals(
        "arcdose: The directory does not know ArcDose's object classes; load its schema first:"
            + " arcdose ldap schema.\n",
        failed(List.of("enable")));
  }

  @Test
  void the_file_that_takes_it_out_names_what_the_other_puts_in_in_reverse() throws Exception {
    List<String> added = new ArrayList<>();
    try (LDIFReader reader = new LDIFReader(Path.of("enable.ldif").toFile())) {
      for (var each = reader.readChangeRecord(); each != null; each = reader.readChangeRecord()) {
        added.add(each.getDN());
      }
    }
    Collections.reverse(added);
    List<String> deleted = new ArrayList<>();
    try (LDIFReader reader = new LDIFReader(Path.of("disable.ldif").toFile())) {
      for (var each = reader.readChangeRecord(); each != null; each = reader.readChangeRecord()) {
        assertTrue(each instanceof LDIFDeleteChangeRecord);
        deleted.add(each.getDN());
      }
    }
    assertEquals(added, deleted);
  }

  @Test
  void goes_on_top_of_the_archives_own_schema_and_configuration_of_the_samples() throws Exception {
    String samples = System.getProperty("arcdose.samples");
    assumeTrue(samples != null, "needs -Darcdose.samples with the archive's LDAP files");
    Path ldap = Path.of(samples, "ldap");
    List<File> schemas = new ArrayList<>();
    for (String name : List.of("03-rfc2587", "10-dicom", "11-dcm4che", "12-dcm4chee-archive")) {
      schemas.add(ldap.resolve("opendj/" + name + ".ldif").toFile());
    }
    server.shutDown(true);
    start(
        Schema.mergeSchemas(Schema.getDefaultStandardSchema(), Schema.getSchema(schemas)),
        List.of(
            Files.readString(ldap.resolve("init-baseDN.ldif")),
            Files.readString(ldap.resolve("init-config.ldif")),
            Files.readString(ldap.resolve("default-config.ldif"))));
    schema_and_entries_apply_twice_and_are_undone_entry_by_entry();
  }
}
