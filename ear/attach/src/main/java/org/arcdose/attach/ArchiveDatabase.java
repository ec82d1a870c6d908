package org.arcdose.attach;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * How the server reaches the archive's database, as its configuration says it: values may be
 * expressions such as {@code ${env.POSTGRES_USER:pacs}}.
 *
 * @param credentials the attributes of the data source that log in, as the CLI writes them
 */
record ArchiveDatabase(String url, String driver, Optional<String> credentials) {
  private static final String JNDI_NAME = "java:/PacsDS";

  /**
   * @throws Refusal when there is no such data source or it is not on PostgreSQL
   */
  static ArchiveDatabase of(ServerConfiguration server) throws Refusal {
    Element source =
        server
            .find("datasources", "datasource", "jndi-name", JNDI_NAME)
            .or(() -> server.find("datasources", "xa-datasource", "jndi-name", JNDI_NAME))
            .orElseThrow(
                () ->
                    new Refusal(
                        "%s is not the configuration of a dcm4chee-arc: it has no data source %s."
                            .formatted(server.name(), JNDI_NAME)));
    String url = text(source, "connection-url").or(() -> xaUrl(source)).orElse("");
    if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("${")) {
      throw new Refusal(
          "The data source %s in %s is not on PostgreSQL, which ArcDose needs."
              .formatted(JNDI_NAME, server.name()));
    }
    return new ArchiveDatabase(url, text(source, "driver").orElse(""), credentials(source));
  }

  private static Optional<String> xaUrl(Element source) {
    Optional<String> url = property(source, "URL").or(() -> property(source, "Url"));
    if (url.isPresent()) {
      return url;
    }
    return property(source, "DatabaseName")
        .map(
            database ->
                "jdbc:postgresql://%s:%s/%s"
                    .formatted(
                        property(source, "ServerName").orElse("localhost"),
                        property(source, "PortNumber").orElse("5432"),
                        database));
  }

  private static Optional<String> property(Element source, String name) {
    return ServerConfiguration.elements(source, "xa-datasource-property").stream()
        .filter(property -> property.getAttribute("name").equals(name))
        .map(property -> property.getTextContent().strip())
        .findFirst();
  }

  private static Optional<String> credentials(Element source) {
    List<Element> security = ServerConfiguration.elements(source, "security");
    if (security.isEmpty() || security.get(0).getAttribute("user-name").isEmpty()) {
      return Optional.empty();
    }
    String user = "user-name=" + CliText.quoted(security.get(0).getAttribute("user-name"));
    String password = security.get(0).getAttribute("password");
    if (!password.isEmpty()) {
      return Optional.of(user + ",password=" + CliText.quoted(password));
    }
    return ServerConfiguration.elements(security.get(0), "credential-reference").stream()
        .findFirst()
        .map(
            reference ->
                "%s,credential-reference={store=%s,alias=%s}"
                    .formatted(
                        user,
                        CliText.quoted(reference.getAttribute("store")),
                        CliText.quoted(reference.getAttribute("alias"))));
  }

  private static Optional<String> text(Element parent, String name) {
    return ServerConfiguration.elements(parent, name).stream()
        .map(element -> element.getTextContent().strip())
        .findFirst();
  }
}
