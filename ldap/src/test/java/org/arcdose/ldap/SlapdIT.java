package org.arcdose.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.arcdose.launcher.ManagedProcess;
import org.arcdose.launcher.Ports;
import org.arcdose.launcher.Scratch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Debian's OpenLDAP, with what stands in for the archive's schema and configuration. */
class SlapdIT extends DirectoryContract {
  private static final String CONFIG =
      """
      dn: cn=config
      objectClass: olcGlobal
      cn: config

      dn: cn=module,cn=config
      objectClass: olcModuleList
      cn: module
      olcModulePath: /usr/lib/ldap
      olcModuleLoad: back_mdb

      dn: cn=schema,cn=config
      objectClass: olcSchemaConfig
      cn: schema

      include: file:///etc/ldap/schema/core.ldif

      %s
      dn: olcDatabase=config,cn=config
      objectClass: olcDatabaseConfig
      olcDatabase: config
      olcRootDN: cn=admin,cn=config
      olcRootPW: secret

      dn: olcDatabase=mdb,cn=config
      objectClass: olcDatabaseConfig
      objectClass: olcMdbConfig
      olcDatabase: mdb
      olcDbDirectory: %s
      olcSuffix: dc=dcm4che,dc=org
      olcRootDN: cn=admin,dc=dcm4che,dc=org
      olcRootPW: secret
      """;

  private final int port = Ports.free();
  private Scratch scratch;
  private ManagedProcess slapd;

  @BeforeEach
  void start() throws Exception {
    scratch = Scratch.create("slapd");
    Path config = Files.createDirectory(scratch.directory().resolve("config"));
    Path data = Files.createDirectory(scratch.directory().resolve("data"));
    String standIn = Resources.text("stand-in.schema.ldif");
    add(config, "0", CONFIG.formatted(standIn, data));
    add(config, "1", Resources.text("stand-in.ldif"));
    slapd =
        ManagedProcess.start(
            "slapd",
            scratch.directory(),
            scratch.directory().resolve("slapd.log"),
            Map.of(),
            List.of("/usr/sbin/slapd", "-d", "0", "-h", url(), "-F", config.toString()));
    slapd.await(Duration.ofSeconds(20), this::answers);
  }

  private void add(Path config, String database, String text)
      throws IOException, InterruptedException {
    Path ldif = Files.writeString(scratch.directory().resolve(database + ".ldif"), text);
    Process process =
        new ProcessBuilder(
                "/usr/sbin/slapadd", "-n", database, "-F", config.toString(), "-l", ldif.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(said);
    }
  }

  @AfterEach
  void stop() {
    slapd.stop(Duration.ofSeconds(5));
    scratch.close();
  }

  private boolean answers() {
    try (LDAPConnection connection = connection()) {
      return connection.isConnected();
    } catch (LDAPException e) {
      return false;
    }
  }

  @Override
  String url() {
    return "ldap://127.0.0.1:" + port;
  }

  @Override
  String password() {
    return "secret";
  }

  @Override
  LDAPConnection connection() throws LDAPException {
    return new LDAPConnection("127.0.0.1", port, "cn=admin,dc=dcm4che,dc=org", password());
  }

  @Override
  List<String> schemaAdministrator() {
    return List.of("--bind-dn", "cn=admin,cn=config");
  }
}
