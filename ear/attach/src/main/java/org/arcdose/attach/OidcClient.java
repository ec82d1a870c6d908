package org.arcdose.attach;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** ArcDose as a client of the OpenID provider that the secured archive trusts. */
final class OidcClient {
  static final String SUBSYSTEM = "elytron-oidc-client";
  private static final String DEPLOYMENT = "secure-deployment";

  /** What says which provider it is and how it is trusted; the rest is each client's own. */
  private static final List<String> PROVIDER =
      List.of(
          "provider-url",
          "provider",
          "realm",
          "auth-server-url",
          "realm-public-key",
          "ssl-required",
          "confidential-port",
          "truststore",
          "truststore-password",
          "allow-any-hostname",
          "disable-trust-manager",
          "token-signature-algorithm");

  private OidcClient() {}

  static boolean isIn(ServerConfiguration server) {
    return server.has(SUBSYSTEM, DEPLOYMENT, "name", Artifacts.WAR);
  }

  /**
   * The CLI operation that adds it, after the settings of the archive's own WAR.
   *
   * @param war the archive's
   * @throws Refusal when the archive's WAR has none
   */
  static String adding(ServerConfiguration server, String war) throws Refusal {
    Element archive =
        server
            .find(SUBSYSTEM, DEPLOYMENT, "name", war)
            .orElseThrow(
                () ->
                    new Refusal(
                        "%s has no %s of %s in %s, by which the secured archive finds its provider."
                            .formatted(server.name(), DEPLOYMENT, war, SUBSYSTEM)));
    return "/subsystem=%s/%s=%s:add(client-id=arcdose,public-client=true,principal-attribute=%s,%s)"
        .formatted(
            SUBSYSTEM,
            DEPLOYMENT,
            Artifacts.WAR,
            text(archive, "principal-attribute").orElse("preferred_username"),
            PROVIDER.stream()
                .flatMap(
                    name ->
                        text(archive, name)
                            .map(value -> name + '=' + CliText.quoted(value))
                            .stream())
                .collect(Collectors.joining(",")));
  }

  private static Optional<String> text(Element parent, String name) {
    return ServerConfiguration.elements(parent, name).stream()
        .map(element -> element.getTextContent().strip())
        .findFirst();
  }
}
