package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What ArcDose refers to and the server lacks. A deployment with a reference to nothing fails as a
 * whole, and the archive with it.
 *
 * @param missing what it is, for a sentence
 * @param beforeReload CLI operations, after which the server has to be reloaded
 * @param afterReload CLI operations that can only follow then
 */
record ServerNeeds(List<String> missing, List<String> beforeReload, List<String> afterReload) {
  static final String FILE_NAME = "arcdose-server.cli";
  private static final String QUEUE = "java:/jms/queue/ArcDoseJobs";
  private static final String CONNECTIONS = "java:/JmsXA";
  private static final String MISSING_DATA_SOURCE = "the data source ArcDoseDS";
  private static final String DATA_SOURCE = "/subsystem=datasources/data-source=ArcDoseDS";
  static final String PASSWORD = "password=\"${env.ARCDOSE_DB_PASSWORD}\"";

  /** A resource whose line is that of ArcDose's own server. */
  private record Resource(
      String what, String subsystem, String element, String name, String address) {}

  private static final List<Resource> SECURITY =
      List.of(
          new Resource(
              "the JDBC realm ArcDose",
              "elytron",
              "jdbc-realm",
              "ArcDose",
              "/subsystem=elytron/jdbc-realm=ArcDose"),
          new Resource(
              "the role decoder arcdose-roles",
              "elytron",
              "simple-role-decoder",
              "arcdose-roles",
              "/subsystem=elytron/simple-role-decoder=arcdose-roles"),
          new Resource(
              "the security domain ArcDose",
              "elytron",
              "security-domain",
              "ArcDose",
              "/subsystem=elytron/security-domain=ArcDose"),
          new Resource(
              "the security domain ArcDose for web applications",
              "undertow",
              "application-security-domain",
              "ArcDose",
              "/subsystem=undertow/application-security-domain=ArcDose"),
          new Resource(
              "the security domain ArcDose for beans",
              "ejb3",
              "application-security-domain",
              "ArcDose",
              "/subsystem=ejb3/application-security-domain=ArcDose"));

  /**
   * @param archive that ArcDose goes into
   * @param user of the database for ArcDose; none: the archive's
   * @throws Refusal when the server cannot be given what it lacks
   */
  static ServerNeeds of(ServerConfiguration server, ArchiveEar archive, Optional<String> user)
      throws Refusal {
    ArchiveDatabase database = ArchiveDatabase.of(server);
    ServerNeeds needs = new ServerNeeds(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    needs.addFaces(server);
    needs.addMessaging(server);
    if (!server.has("datasources", "datasource", "jndi-name", "java:jboss/datasources/ArcDoseDS")) {
      needs.missing.add(MISSING_DATA_SOURCE);
      needs.afterReload.add(dataSource(database, user));
      needs.afterReload.add(
          CliText.adding(DATA_SOURCE + "/connection-properties=logServerErrorDetail"));
    }
    if (archive.secured()) {
      needs.addOidcClient(server, archive.war());
    } else {
      needs.addSecurityDomain(server);
    }
    return needs;
  }

  private void addOidcClient(ServerConfiguration server, String war) throws Refusal {
    if (!OidcClient.isIn(server)) {
      missing.add("the OpenID client arcdose");
      afterReload.add(OidcClient.adding(server, war));
    }
  }

  private void addSecurityDomain(ServerConfiguration server) {
    for (Resource resource : SECURITY) {
      if (!server.has(resource.subsystem(), resource.element(), "name", resource.name())) {
        missing.add(resource.what());
        afterReload.add(CliText.adding(resource.address()));
      }
    }
  }

  private void addFaces(ServerConfiguration server) {
    if (!server.hasSubsystem("jsf")) {
      missing.add("the Faces subsystem");
      if (!server.hasExtension("org.jboss.as.jsf")) {
        beforeReload.add("/extension=org.jboss.as.jsf:add");
      }
      beforeReload.add("/subsystem=jsf:add");
    }
  }

  private void addMessaging(ServerConfiguration server) throws Refusal {
    String subsystem = "messaging-activemq";
    if (!server.hasSubsystem(subsystem)) {
      missing.add("the messaging subsystem");
      if (!server.hasExtension("org.wildfly.extension.messaging-activemq")) {
        beforeReload.add("/extension=org.wildfly.extension.messaging-activemq:add");
      }
      beforeReload.add("/subsystem=messaging-activemq:add");
    }
    if (!server.has(subsystem, "pooled-connection-factory", "entries", CONNECTIONS)) {
      if (server.has(subsystem, "server") || server.has(subsystem, "pooled-connection-factory")) {
        throw new Refusal(
            "The messaging subsystem in %s has no pooled connection factory %s; add one."
                .formatted(server.name(), CONNECTIONS));
      }
      missing.add("a message broker");
      afterReload.addAll(CliText.broker());
    }
    if (!server.has(subsystem, "jms-queue", "entries", QUEUE)
        && !server.has(subsystem, "external-jms-queue", "entries", QUEUE)) {
      if (server.has(subsystem, "server") && !server.has(subsystem, "server", "name", "default")) {
        throw new Refusal(
            "The messaging subsystem in %s has no server named default; add the queue %s."
                .formatted(server.name(), QUEUE));
      }
      missing.add("the queue ArcDoseJobs");
      String broker = "/subsystem=messaging-activemq/server=default";
      afterReload.add(CliText.adding(broker + "/jms-queue=ArcDoseJobs"));
      if (!server.has(subsystem, "address-setting", "name", "jms.queue.ArcDoseJobs")) {
        afterReload.add(CliText.adding(broker + "/address-setting=jms.queue.ArcDoseJobs"));
      }
    }
  }

  private static String dataSource(ArchiveDatabase database, Optional<String> user) throws Refusal {
    String credentials =
        user.map(name -> "user-name=" + CliText.quoted(name) + ',' + PASSWORD)
            .or(database::credentials)
            .orElseThrow(
                () ->
                    new Refusal(
                        "How the archive logs in to its database cannot be reused; name a user of"
                            + " ArcDose's own with --db-user."));
    return CliText.adding(DATA_SOURCE)
        .replace("driver-name=postgresql", "driver-name=" + CliText.quoted(database.driver()))
        .replace("\"${arcdose.db.url}\"", CliText.quoted(database.url()))
        .replace(
            "user-name=\"${arcdose.db.user}\",password=\"${arcdose.db.password}\"", credentials);
  }

  boolean isEmpty() {
    return beforeReload.isEmpty() && afterReload.isEmpty();
  }

  boolean lacksDataSource() {
    return missing.contains(MISSING_DATA_SOURCE);
  }

  /** The CLI script that adds all of it. */
  String script() {
    StringBuilder script =
        new StringBuilder(
            "# What ArcDose needs in the archive's server. Run once, while it runs:\n");
    script
        .append("# bin/jboss-cli.sh --connect --timeout=600000 --file=")
        .append(FILE_NAME)
        .append("\n\n");
    if (!beforeReload.isEmpty()) {
      beforeReload.forEach(line -> script.append(line).append('\n'));
      script.append("reload\n\n");
    }
    if (!afterReload.isEmpty()) {
      script.append("batch\n");
      afterReload.forEach(line -> script.append(line).append('\n'));
      script.append("run-batch\n");
    }
    return script.toString();
  }

  /** The script without what is secret in it. */
  String shownScript() {
    return CliText.masked(script());
  }

  /** What a superuser of the database has to run for a user of ArcDose's own. */
  static String databaseScript(String user) {
    try (InputStream in = ServerNeeds.class.getResourceAsStream("database.sql")) {
      return new String(in.readAllBytes(), UTF_8)
          .replace(":\"user\"", '"' + user.replace("\"", "\"\"") + '"')
          .replaceAll("(?m)^--.*\n", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
