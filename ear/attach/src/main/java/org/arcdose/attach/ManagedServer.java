package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** A running server, asked through its management interface. */
final class ManagedServer implements Server {
  private static final String NO_PASSWORD = "arcdose-no-password";
  private final ManagementCli cli;
  private final ServerConfiguration configuration;
  private final JsonObject deployments;
  private final long mostMetaspace;
  private final boolean knowsPassword;

  /** Asks all at once: each call of the command line interface costs seconds. */
  ManagedServer(ManagementCli cli) throws Refusal {
    this.cli = cli;
    String output =
        cli.run(
            List.of(
                ":read-attribute(name=server-state)",
                ":read-config-as-xml",
                ":read-children-resources(child-type=deployment)",
                "/core-service=platform-mbean/type=memory-pool/name=Metaspace"
                    + ":read-attribute(name=usage)",
                "if (outcome != success) of"
                    + " :resolve-expression(expression=${env.ARCDOSE_DB_PASSWORD})",
                "echo " + NO_PASSWORD,
                "end-if"));
    List<JsonObject> answers = ManagementCli.answers(output);
    if (answers.size() != 4) {
      throw new Refusal("The answer of the server at %s is not understood.".formatted(cli));
    }
    String state = answers.get(0).getString("result");
    if (!state.equals("running")) {
      throw new Refusal(
          "The server at %s is not running as configured (%s); reload or restart it first."
              .formatted(cli, state));
    }
    configuration =
        ServerConfiguration.read(
            "The server at " + cli, answers.get(1).getString("result").getBytes(UTF_8));
    deployments = answers.get(2).getJsonObject("result");
    mostMetaspace = answers.get(3).getJsonObject("result").getJsonNumber("max").longValue();
    knowsPassword = !output.contains(NO_PASSWORD);
  }

  ManagementCli cli() {
    return cli;
  }

  @Override
  public ServerConfiguration configuration() {
    return configuration;
  }

  /** The deployment of that name, as the management model has it. */
  Optional<JsonObject> deployment(String name) {
    return Optional.ofNullable(deployments.getJsonObject(name));
  }

  /** Whether its environment has the password of ArcDose's own user of the database. */
  boolean knowsPassword() {
    return knowsPassword;
  }

  @Override
  public Optional<String> metaspaceWarning() {
    return mostMetaspace < 0
        ? Optional.empty()
        : ServerDirectory.metaspaceWarning((mostMetaspace >> 20) + "m", mostMetaspace);
  }
}
