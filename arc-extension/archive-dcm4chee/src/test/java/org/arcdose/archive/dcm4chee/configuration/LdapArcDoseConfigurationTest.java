package org.arcdose.archive.dcm4chee.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.schema.Schema;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Hashtable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attributes;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.ModificationItem;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import org.arcdose.configuration.LdapSchema;
import org.dcm4che3.conf.ldap.LdapDicomConfiguration;
import org.dcm4che3.net.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * With an LDAP server that checks the schema; in place of the archive's own classes are small ones.
 */
class LdapArcDoseConfigurationTest {
  private static final String DEVICE = "cn=archive,dc=example,dc=org";
  private static final String ALL =
      """
      {"enabled":true,"calledAets":["A","B"],"identity":{"name":"hashed"},
       "retention":{"jobDays":30},
       "devices":[{"match":{"model":"AXIOM-Artis"},"kermaFactor":{"A":1.02},"skinDose":"always",
         "offsetCm":[0,-1.5,3],"calibrated":"2026-05-01","name":"angio 1"}]}""";

  private InMemoryDirectoryServer server;
  private Directory directory;
  private LdapArcDoseConfiguration configuration;

  @BeforeEach
  void start() throws Exception {
    InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=example,dc=org");
    config.setListenerConfigs(
        InMemoryListenerConfig.createLDAPConfig("test", InetAddress.getLoopbackAddress(), 0, null));
    byte[] schema = LdapSchema.openDj().getBytes(StandardCharsets.UTF_8);
    config.setSchema(
        Schema.mergeSchemas(
            Schema.getDefaultStandardSchema(), Schema.getSchema(new ByteArrayInputStream(schema))));
    server = new InMemoryDirectoryServer(config);
    server.startListening();
    server.add("dn: dc=example,dc=org", "objectClass: domain", "dc: example");
    server.add("dn: " + DEVICE, "objectClass: applicationProcess", "cn: archive");
    Hashtable<String, String> environment = new Hashtable<>();
    environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
    environment.put(Context.PROVIDER_URL, "ldap://127.0.0.1:" + server.getListenPort());
    directory = new Directory(new InitialDirContext(environment));
    configuration = new Owned(directory);
  }

  @AfterEach
  void stop() {
    server.shutDown(true);
  }

  @Test
  void what_is_stored_is_loaded() throws Exception {
    configuration.storeChilds(null, DEVICE, device(ALL));
    assertEquals(object(ALL), loaded().values());
    assertEquals("LDAP, cn=ArcDose," + DEVICE, loaded().place());
    assertTrue(
        server
            .getEntry("cn=angio 1,cn=ArcDose," + DEVICE)
            .hasAttributeValue("arcdoseTableOffset", "0 -1.5 3"));
  }

  @Test
  void a_device_without_the_node_leaves_the_entry_as_it_is() throws Exception {
    configuration.storeChilds(null, DEVICE, device(ALL));
    configuration.mergeChilds(null, device(ALL), new PlainDevice(), DEVICE);
    assertEquals(object(ALL), loaded().values());
  }

  @Test
  void a_change_changes_only_what_differs_and_takes_away_what_is_no_longer_set() throws Exception {
    configuration.storeChilds(null, DEVICE, device(ALL));
    String changed =
        """
        {"enabled":false,"calledAets":["B","C"],
         "devices":[{"match":{"model":"AXIOM-Artis"},"name":"angio 1"},
           {"match":{"stationName":"C-ARM"},"name":"arm"}]}""";
    configuration.mergeChilds(null, device(ALL), device(changed), DEVICE);
    assertEquals(object(changed), loaded().values());
    configuration.mergeChilds(null, device(changed), device("{\"enabled\":true}"), DEVICE);
    assertEquals(object("{\"enabled\":true}"), loaded().values());
    assertNull(server.getEntry("cn=arm,cn=ArcDose," + DEVICE));
  }

  @Test
  void a_node_where_there_was_none_makes_the_entry() throws Exception {
    configuration.mergeChilds(null, new PlainDevice(), device(ALL), DEVICE);
    assertEquals(object(ALL), loaded().values());
  }

  @Test
  void two_entries_are_told_and_not_guessed_from() throws Exception {
    configuration.storeChilds(null, DEVICE, device(ALL));
    server.add("dn: cn=other," + DEVICE, "objectClass: arcdoseConfiguration", "cn: other");
    assertEquals(
        "Of the entries of object class arcdoseConfiguration below "
            + DEVICE
            + " in LDAP there may be only cn=ArcDose; delete or rename the others.",
        loaded().mistake());
  }

  @Test
  void a_thousand_devices_are_read_with_two_searches() throws Exception {
    String device = "{\"match\":{\"serialNumber\":\"%d\"},\"offsetCm\":[0,1,2],\"name\":\"n%04d\"}";
    String devices =
        IntStream.range(0, 1000)
            .mapToObj(i -> device.formatted(i, i))
            .collect(Collectors.joining(",", "{\"devices\":[", "]}"));
    configuration.storeChilds(null, DEVICE, device(devices));
    int before = directory.searches;
    assertEquals(object(devices), loaded().values());
    assertEquals(2, directory.searches - before);
  }

  @Test
  void a_device_without_an_entry_has_nothing() throws Exception {
    assertNull(loaded());
  }

  @Test
  void the_server_refuses_what_is_no_boolean() {
    assertFalse(
        succeeds(
            "dn: cn=ArcDose," + DEVICE,
            "objectClass: arcdoseConfiguration",
            "cn: ArcDose",
            "arcdoseEnabled: perhaps"));
  }

  private boolean succeeds(String... ldif) {
    try {
      server.add(ldif);
      return true;
    } catch (com.unboundid.ldap.sdk.LDAPException | com.unboundid.ldif.LDIFException e) {
      return false;
    }
  }

  private ArcDoseDeviceExtension loaded() throws NamingException {
    PlainDevice device = new PlainDevice();
    configuration.loadChilds(device, DEVICE);
    return device.extension;
  }

  private static Device device(String json) {
    PlainDevice device = new PlainDevice();
    device.extension = new ArcDoseDeviceExtension(object(json), "test");
    return device;
  }

  private static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static final class Owned extends LdapArcDoseConfiguration {
    Owned(LdapDicomConfiguration directory) {
      config = directory;
    }
  }

  @SuppressWarnings("BanJNDI") // as the archive does; what it reads here is the test's own
  private static final class Directory extends LdapDicomConfiguration {
    private final DirContext context;
    private int searches;

    Directory(DirContext context) {
      this.context = context;
    }

    @Override
    public void createSubcontext(String name, Attributes attributes) throws NamingException {
      context.createSubcontext(name, attributes).close();
    }

    @Override
    public void destroySubcontextWithChilds(String name) throws NamingException {
      context.destroySubcontext(name);
    }

    @Override
    public void modifyAttributes(String dn, List<ModificationItem> items) throws NamingException {
      context.modifyAttributes(dn, items.toArray(ModificationItem[]::new));
    }

    @Override
    public NamingEnumeration<SearchResult> search(String dn, String filter) throws NamingException {
      searches++;
      SearchControls controls = new SearchControls();
      controls.setSearchScope(SearchControls.ONELEVEL_SCOPE);
      return context.search(dn, filter, controls);
    }
  }
}
