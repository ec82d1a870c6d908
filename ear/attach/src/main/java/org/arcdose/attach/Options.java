package org.arcdose.attach;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What follows attach or detach on the command line. */
final class Options {
  private final String command;
  private final Map<String, String> values = new HashMap<>();
  private final Set<String> flags = new HashSet<>();

  private Options(String command) {
    this.command = command;
  }

  /**
   * @param valued options that take a value, with their two dashes
   * @param flags options that take none
   * @throws Refusal when an option is unknown, comes twice or lacks its value
   */
  static Options parse(
      String command, List<String> arguments, Set<String> valued, Set<String> flags)
      throws Refusal {
    Options options = new Options(command);
    Deque<String> rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      String option = rest.pop();
      if (flags.contains(option)) {
        options.flags.add(option);
        continue;
      }
      if (!valued.contains(option)) {
        throw new Refusal("Unknown option %s for %s; see arcdose help.".formatted(option, command));
      }
      if (rest.isEmpty() || rest.peek().startsWith("--")) {
        throw new Refusal("The option %s needs a value; see arcdose help.".formatted(option));
      }
      if (options.values.putIfAbsent(option, rest.pop()) != null) {
        throw new Refusal("The option %s is given twice.".formatted(option));
      }
    }
    return options;
  }

  void notTogether(String... options) throws Refusal {
    List<String> given = Arrays.stream(options).filter(values::containsKey).toList();
    if (given.size() > 1) {
      throw new Refusal(
          "The options %s do not go together; see arcdose help."
              .formatted(String.join(" and ", given)));
    }
  }

  boolean has(String option) {
    return flags.contains(option) || values.containsKey(option);
  }

  Optional<String> text(String option) {
    return Optional.ofNullable(values.get(option));
  }

  Optional<Path> path(String option) throws Refusal {
    try {
      return Optional.ofNullable(values.get(option)).map(Path::of);
    } catch (InvalidPathException e) {
      throw new Refusal("The value of %s is not a file name.".formatted(option));
    }
  }

  Path requiredPath(String option) throws Refusal {
    return path(option)
        .orElseThrow(
            () ->
                new Refusal(
                    "%s needs the option %s; see arcdose help.".formatted(command, option)));
  }
}
