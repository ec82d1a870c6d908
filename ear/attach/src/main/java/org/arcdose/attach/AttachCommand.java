package org.arcdose.attach;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code attach} and {@code detach} as the script {@code arcdose} calls them. */
public final class AttachCommand {
  private final Path artifacts;
  private final Map<String, String> environment;

  /**
   * @param artifacts directory with arcdose-service.jar, arcdose-dcm4chee.jar and arcdose.war
   */
  public AttachCommand(Path artifacts) {
    this(artifacts, System.getenv());
  }

  AttachCommand(Path artifacts, Map<String, String> environment) {
    this.artifacts = artifacts;
    this.environment = environment;
  }

  /**
   * @param arguments {@code attach} or {@code detach} and its options
   * @param out what was done, in sentences
   * @param err why nothing was done, in one sentence
   * @return exit code: 0 done, 1 nothing was changed
   */
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    try {
      String command = arguments.isEmpty() ? "" : arguments.get(0);
      List<String> options = arguments.subList(Math.min(1, arguments.size()), arguments.size());
      Report report = new Report(out);
      switch (command) {
        case "attach" -> new Attach(artifacts, environment, report).run(options);
        case "detach" -> new Detach(report).run(options);
        default -> throw new Refusal("Say attach or detach; see arcdose help.");
      }
      return 0;
    } catch (Refusal e) {
      new Report(err).say(e.getMessage());
      return 1;
    }
  }
}
