package org.arcdose.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLSocketFactory;

/** {@code arcdose ldap}. */
public final class Main {
  private static final String USAGE =
      """
      arcdose ldap schema [--url URL] [--bind-dn DN]
          adds ArcDose's schema (OpenLDAP: as administrator of cn=config)
      arcdose ldap enable|disable [--url URL] [--bind-dn DN] [--base DN] [--device NAME] [--aet TITLE]
          puts ArcDose into the archive's configuration, takes it out
          --url URL      ldap://localhost:389, or ldaps:// with a certificate this Java trusts
          --bind-dn DN   cn=admin,dc=dcm4che,dc=org (schema of OpenLDAP: cn=admin,cn=config);
                         its password is read from ARCDOSE_LDAP_PASSWORD
          --base DN      dc=dcm4che,dc=org
          --device NAME  dcm4chee-arc
          --aet TITLE    DCM4CHEE
      """;
  private static final int LDAP_PORT = 389;
  private static final int LDAPS_PORT = 636;

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(
        run(List.of(arguments), System.getenv("ARCDOSE_LDAP_PASSWORD"), System.out, System.err));
  }

  /**
   * Does what the arguments say.
   *
   * @param password of the bind DN; null if there is none
   * @return exit code
   */
  public static int run(List<String> arguments, String password, PrintStream out, PrintStream err) {
    try {
      Deque<String> rest = new ArrayDeque<>(arguments);
      String command = rest.isEmpty() ? "help" : rest.pop();
      if (List.of("help", "-h", "--help").contains(command)) {
        out.print(USAGE);
        return 0;
      }
      if (!List.of("schema", "enable", "disable").contains(command)) {
        throw new LdapFailure("Unknown command " + command + "; see arcdose ldap help.");
      }
      run(command, options(rest), password, out);
      return 0;
    } catch (LdapFailure e) {
      err.println("arcdose: " + e.getMessage());
    } catch (LDAPException e) {
      err.println(
          "arcdose: The directory did not do it: " + e.getResultCode() + ". " + e.getMessage());
    }
    return 1;
  }

  private static void run(
      String command, Map<String, String> options, String password, PrintStream out)
      throws LdapFailure, LDAPException {
    Target target =
        new Target(
            options.getOrDefault("--base", Target.USUAL.base()),
            options.getOrDefault("--device", Target.USUAL.device()),
            options.getOrDefault("--aet", Target.USUAL.aet()));
    String bindDn = options.getOrDefault("--bind-dn", "cn=admin," + target.base());
    try (LDAPConnection directory =
        connect(options.getOrDefault("--url", "ldap://localhost"), bindDn, password)) {
      switch (command) {
        case "schema" -> new SchemaInstallation(directory, out).install();
        case "enable" -> new Enabling(directory, target, out).enable();
        default -> new Enabling(directory, target, out).disable();
      }
    }
    if (!command.equals("schema")) {
      out.println("In force after POST /dcm4chee-arc/ctrl/reload.");
    }
  }

  private static Map<String, String> options(Deque<String> rest) throws LdapFailure {
    Map<String, String> options = new TreeMap<>();
    while (!rest.isEmpty()) {
      String name = rest.pop();
      if (!List.of("--url", "--bind-dn", "--base", "--device", "--aet").contains(name)) {
        throw new LdapFailure("Unknown option " + name + "; see arcdose ldap help.");
      }
      if (rest.isEmpty()) {
        throw new LdapFailure("The option " + name + " needs a value.");
      }
      options.put(name, rest.pop());
    }
    return options;
  }

  private static LDAPConnection connect(String text, String bindDn, String password)
      throws LdapFailure {
    if (password == null || password.isEmpty()) {
      throw new LdapFailure(
          "The password of "
              + bindDn
              + " is read from the environment: set ARCDOSE_LDAP_PASSWORD.");
    }
    try {
      LDAPURL url = new LDAPURL(text);
      boolean secure = url.getScheme().equals("ldaps");
      int port = url.portProvided() ? url.getPort() : secure ? LDAPS_PORT : LDAP_PORT;
      LDAPConnection connection =
          secure
              ? new LDAPConnection(SSLSocketFactory.getDefault(), verified())
              : new LDAPConnection();
      connection.connect(url.getHost(), port);
      connection.bind(bindDn, password);
      return connection;
    } catch (LDAPException e) {
      throw new LdapFailure(
          switch (e.getResultCode().intValue()) {
            case 49 -> "The directory " + text + " refuses " + bindDn + " or its password.";
            case 89, 90 -> text + " is no LDAP address such as ldap://localhost:389.";
            default -> "The directory " + text + " does not answer; is it running, is it the port?";
          },
          e);
    }
  }

  private static LDAPConnectionOptions verified() {
    LDAPConnectionOptions options = new LDAPConnectionOptions();
    options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
    return options;
  }
}
