package org.arcdose.attach;

/** Configurations of a WildFly, cut down to what attach looks at. */
final class SyntheticServer {
  private static final String PACS_DS =
      """
      <datasource jndi-name="java:/PacsDS" pool-name="pacsds">
        <connection-url>jdbc:postgresql://${env.POSTGRES_HOST:db}:5432/pacsdb</connection-url>
        <driver>psql</driver>
        <security user-name="${env.POSTGRES_USER:pacs}" password="${env.POSTGRES_PASSWORD:pacs}"/>
      </datasource>
      """;

  private SyntheticServer() {}

  /** As the archive's official image has it: no messaging. */
  static String official() {
    return server(
        PACS_DS,
        """
        <subsystem xmlns="urn:jboss:domain:ejb3:10.0"><session-bean/></subsystem>
        <subsystem xmlns="urn:wildfly:elytron:community:18.0">
          <security-domains><security-domain name="ApplicationDomain"/></security-domains>
        </subsystem>
        <subsystem xmlns="urn:jboss:domain:jsf:1.1"/>
        <subsystem xmlns="urn:jboss:domain:undertow:community:14.0"/>
        """);
  }

  /** With all that ArcDose needs. */
  static String complete() {
    return server(
        PACS_DS
            + "<datasource jndi-name=\"java:jboss/datasources/ArcDoseDS\" pool-name=\"ArcDoseDS\"/>",
        """
        <subsystem xmlns="urn:jboss:domain:ejb3:10.0">
          <application-security-domain name="ArcDose" security-domain="ArcDose"/>
        </subsystem>
        <subsystem xmlns="urn:wildfly:elytron:community:18.0">
          <security-domain name="ArcDose"/>
          <jdbc-realm name="ArcDose"/>
          <simple-role-decoder name="arcdose-roles"/>
        </subsystem>
        <subsystem xmlns="urn:jboss:domain:jsf:1.1"/>
        <subsystem xmlns="urn:jboss:domain:messaging-activemq:17.0">
          <server name="default">
            <jms-queue name="ArcDoseJobs" entries="java:/x java:/jms/queue/ArcDoseJobs"/>
            <pooled-connection-factory name="activemq-ra" entries="java:/JmsXA java:/y"/>
          </server>
        </subsystem>
        <subsystem xmlns="urn:jboss:domain:undertow:community:14.0">
          <application-security-domain name="ArcDose" security-domain="ArcDose"/>
        </subsystem>
        """);
  }

  /** With a broker and Faces, and no security domain of ArcDose's. */
  static String withoutSecurity() {
    return complete()
        .replaceAll(".*(\"ArcDose\"|arcdose-roles).*\n", "")
        .replaceAll("<datasource jndi-name=\"java:jboss/datasources/ArcDoseDS\"[^>]*>", "");
  }

  private static String server(String datasources, String subsystems) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <server xmlns="urn:jboss:domain:community:20.0">
          <extensions><extension module="org.jboss.as.jsf"/></extensions>
          <profile>
            <subsystem xmlns="urn:jboss:domain:datasources:7.2">
              <datasources>%s</datasources>
            </subsystem>
            %s
          </profile>
        </server>
        """
        .formatted(datasources, subsystems);
  }
}
