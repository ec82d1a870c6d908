package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class ServerNeedsTest {
  @Test
  void a_server_that_has_everything_needs_nothing() throws Refusal {
    ServerNeeds needs = needs(SyntheticServer.complete(), Optional.empty());
    assertEquals(List.of(), needs.missing());
    assertTrue(needs.isEmpty());
  }

  @Test
  void the_official_configuration_gets_a_broker_before_all_else() throws Refusal {
    ServerNeeds needs = needs(SyntheticServer.official(), Optional.empty());
    assertEquals(
        List.of(
            "the messaging subsystem",
            "a message broker",
            "the queue ArcDoseJobs",
            "the data source ArcDoseDS",
            "the JDBC realm ArcDose",
            "the role decoder arcdose-roles",
            "the security domain ArcDose",
            "the security domain ArcDose for web applications",
            "the security domain ArcDose for beans"),
        needs.missing());
    // Tried on WildFly 39.0.1: a broker added before the reload is refused.
    assertEquals(
        List.of(
            "/extension=org.wildfly.extension.messaging-activemq:add",
            "/subsystem=messaging-activemq:add"),
        needs.beforeReload());
    List<String> lines = needs.script().lines().toList();
    assertTrue(
        lines.indexOf("reload") > lines.indexOf("/subsystem=messaging-activemq:add")
            && lines.indexOf("reload") < lines.indexOf("batch"),
        needs.script());
  }

  @Test
  void the_data_source_has_the_archives_address_driver_and_user() throws Refusal {
    String line = dataSource(needs(SyntheticServer.official(), Optional.empty()));
    assertTrue(
        line.contains(
            "driver-name=\"psql\",jta=true,"
                + "connection-url=\"jdbc:postgresql://${env.POSTGRES_HOST:db}:5432/pacsdb\","
                + "user-name=\"${env.POSTGRES_USER:pacs}\","
                + "password=\"${env.POSTGRES_PASSWORD:pacs}\","),
        line);
    assertFalse(line.contains("arcdose.db"), line);
  }

  @Test
  void a_user_of_its_own_has_its_password_in_the_servers_environment() throws Refusal {
    String line = dataSource(needs(SyntheticServer.official(), Optional.of("arc\"dose")));
    assertTrue(
        line.contains("user-name=\"arc\\\"dose\",password=\"${env.ARCDOSE_DB_PASSWORD}\","), line);
  }

  @Test
  void a_password_that_stands_in_the_configuration_is_not_shown() throws Refusal {
    ServerNeeds needs =
        needs(
            SyntheticServer.official().replace("${env.POSTGRES_PASSWORD:pacs}", "a&quot;secret"),
            Optional.empty());
    assertTrue(needs.script().contains("password=\"a\\\"secret\""), needs.script());
    assertFalse(needs.shownScript().contains("secret"), needs.shownScript());
    assertTrue(needs.shownScript().contains("password=\"***\",min-pool-size"));
    String withDefault = needs(SyntheticServer.official(), Optional.empty()).shownScript();
    assertTrue(withDefault.contains("password=\"***\",min-pool-size"), withDefault);
    String own = needs(SyntheticServer.official(), Optional.of("dose")).shownScript();
    assertTrue(own.contains("password=\"${env.ARCDOSE_DB_PASSWORD}\""), own);
  }

  @Test
  void a_password_in_a_credential_store_is_taken_from_there() throws Refusal {
    String line =
        dataSource(
            needs(
                SyntheticServer.official()
                    .replace(
                        " password=\"${env.POSTGRES_PASSWORD:pacs}\"/>",
                        "><credential-reference store=\"cs\" alias=\"pacs\"/></security>"),
                Optional.empty()));
    assertTrue(line.contains("credential-reference={store=\"cs\",alias=\"pacs\"}"), line);
  }

  @Test
  void the_address_of_an_xa_data_source_is_put_together() throws Refusal {
    String line =
        dataSource(
            needs(
                SyntheticServer.official()
                    .replace("<datasource jndi", "<xa-datasource jndi")
                    .replace("</datasource>", "</xa-datasource>")
                    .replaceAll(
                        "<connection-url>.*</connection-url>",
                        """
                        <xa-datasource-property name="ServerName">db</xa-datasource-property>
                        <xa-datasource-property name="DatabaseName">pacsdb</xa-datasource-property>
                        """),
                Optional.empty()));
    assertTrue(line.contains("connection-url=\"jdbc:postgresql://db:5432/pacsdb\""), line);
  }

  @Test
  void what_is_there_is_not_added_again() throws Refusal {
    ServerNeeds needs =
        needs(
            SyntheticServer.complete()
                .replace("<simple-role-decoder name=\"arcdose-roles\"/>", "")
                .replace("java:/jms/queue/ArcDoseJobs", "java:/jms/queue/Other"),
            Optional.empty());
    assertEquals(
        List.of("the queue ArcDoseJobs", "the role decoder arcdose-roles"), needs.missing());
    assertEquals(List.of(), needs.beforeReload());
    assertEquals(3, needs.afterReload().size());
  }

  @Test
  void a_server_without_faces_gets_it() throws Refusal {
    ServerNeeds needs =
        needs(
            SyntheticServer.complete()
                .replace("<subsystem xmlns=\"urn:jboss:domain:jsf:1.1\"/>", "")
                .replace("<extension module=\"org.jboss.as.jsf\"/>", ""),
            Optional.empty());
    assertEquals(List.of("the Faces subsystem"), needs.missing());
    assertEquals(
        List.of("/extension=org.jboss.as.jsf:add", "/subsystem=jsf:add"), needs.beforeReload());
  }

  @Test
  void refuses_a_configuration_that_is_not_the_archives() {
    assertRefused(
        "server.xml is not the configuration of a dcm4chee-arc: it has no data source java:/PacsDS.",
        SyntheticServer.official().replace("java:/PacsDS", "java:/OtherDS"));
    assertRefused(
        "The data source java:/PacsDS in server.xml is not on PostgreSQL, which ArcDose needs.",
        SyntheticServer.official().replace("jdbc:postgresql:", "jdbc:mysql:"));
    assertRefused("server.xml is not the configuration of a standalone WildFly.", "<domain/>");
    assertRefused("server.xml is not the configuration of a standalone WildFly.", "nothing");
  }

  @Test
  void refuses_a_broker_it_does_not_know_its_way_in() {
    assertRefused(
        "The messaging subsystem in server.xml has no pooled connection factory java:/JmsXA; add"
            + " one.",
        SyntheticServer.complete().replace("java:/JmsXA", "java:/Other"));
    assertRefused(
        "The messaging subsystem in server.xml has no server named default; add the queue"
            + " java:/jms/queue/ArcDoseJobs.",
        SyntheticServer.complete()
            .replace("jms-queue", "jms-topic")
            .replace("<server name=\"default\">", "<server name=\"other\">"));
  }

  @Test
  void the_databases_owner_gets_a_script_for_the_user() {
    assertEquals(
        """
        CREATE SCHEMA IF NOT EXISTS arcdose AUTHORIZATION "dose";
        CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA arcdose;
        GRANT SELECT ON public.instance, public.series, public.study, public.rejected_instance, public.code TO "dose";
        GRANT SELECT (pk, version) ON public.patient TO "dose";
        GRANT SELECT (pat_id, patient_fk) ON public.patient_id TO "dose";
        """,
        ServerNeeds.databaseScript("dose"));
  }

  private static void assertRefused(String sentence, String configuration) {
    Refusal refusal = assertThrows(Refusal.class, () -> needs(configuration, Optional.empty()));
    assertEquals(sentence, refusal.getMessage());
  }

  private static String dataSource(ServerNeeds needs) {
    return needs.afterReload().stream()
        .filter(line -> line.startsWith("/subsystem=datasources/data-source=ArcDoseDS:add("))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_secured_archive_gets_a_client_of_its_provider_and_no_security_domain() throws Refusal {
    String oidc =
        """
        <subsystem xmlns="urn:wildfly:elytron-oidc-client:2.0">
          <secure-deployment name="dcm4chee-arc-war-5.34.3-secure.war">
            <provider-url>${env.AUTH_SERVER_URL}/realms/dcm4che</provider-url>
            <client-id>dcm4chee-arc-rs</client-id>
            <bearer-only>true</bearer-only>
            <ssl-required>external</ssl-required>
          </secure-deployment>
        </subsystem>
        """;
    ServerNeeds needs =
        needs(
            SyntheticServer.withoutSecurity().replace("</profile>", oidc + "</profile>"), "secure");
    assertEquals(
        List.of("the data source ArcDoseDS", "the OpenID client arcdose"), needs.missing());
    assertEquals(
        "/subsystem=elytron-oidc-client/secure-deployment=arcdose.war:add(client-id=arcdose,"
            + "public-client=true,principal-attribute=preferred_username,"
            + "provider-url=\"${env.AUTH_SERVER_URL}/realms/dcm4che\",ssl-required=\"external\")",
        needs.afterReload().get(2));
    Refusal refusal =
        assertThrows(Refusal.class, () -> needs(SyntheticServer.withoutSecurity(), "secure"));
    assertEquals(
        "server.xml has no secure-deployment of dcm4chee-arc-war-5.34.3-secure.war in"
            + " elytron-oidc-client, by which the secured archive finds its provider.",
        refusal.getMessage());
  }

  private static ServerNeeds needs(String configuration, String security) throws Refusal {
    return needs(configuration, security, Optional.empty());
  }

  private static ServerNeeds needs(String configuration, Optional<String> user) throws Refusal {
    return needs(configuration, "unsecure", user);
  }

  private static ServerNeeds needs(String configuration, String security, Optional<String> user)
      throws Refusal {
    try {
      return ServerNeeds.of(
          ServerConfiguration.read("server.xml", configuration.getBytes(UTF_8)),
          ArchiveEar.of("ear", Zip.read(SyntheticEar.of("5.34.3", "psql", security).bytes())),
          user);
    } catch (ZipException e) {
      throw new AssertionError(e);
    }
  }
}
