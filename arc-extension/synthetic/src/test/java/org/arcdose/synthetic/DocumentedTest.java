package org.arcdose.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/synthetic.md lists the kinds and quirks there are; a failure prints what belongs there. */
class DocumentedTest {
  private static final Path DOCUMENT = Path.of("..", "..", "docs", "synthetic.md");

  @Test
  void every_kind_is_listed_with_its_description() throws Exception {
    assertEquals(
        Arrays.stream(Kind.values())
            .map(kind -> "| `" + kind + "` | " + kind.description() + " |")
            .collect(Collectors.joining("\n")),
        table("## Kinds"));
  }

  @Test
  void every_quirk_is_listed_with_the_kinds_it_applies_to() throws Exception {
    assertEquals(
        Arrays.stream(Quirk.values()).map(DocumentedTest::row).collect(Collectors.joining("\n")),
        table("## Quirks"));
  }

  private static String row(Quirk quirk) {
    return "| `"
        + quirk
        + "` | "
        + quirk.what()
        + " | "
        + quirk.seen()
        + " | "
        + kinds(quirk)
        + " |";
  }

  private static String kinds(Quirk quirk) {
    List<Kind> kinds = Arrays.stream(Kind.values()).filter(quirk::appliesTo).toList();
    if (kinds.size() == Kind.values().length) {
      return "all";
    }
    return kinds.size() > Kind.values().length / 2
        ? "all but " + names(Arrays.stream(Kind.values()).filter(kind -> !kinds.contains(kind)))
        : names(kinds.stream());
  }

  private static String names(Stream<Kind> kinds) {
    return kinds.map(Kind::name).collect(Collectors.joining(", "));
  }

  /** The rows below a heading, without the two header lines. */
  private static String table(String heading) throws Exception {
    return Files.readAllLines(DOCUMENT).stream()
        .dropWhile(line -> !line.equals(heading))
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .collect(Collectors.joining("\n"));
  }
}
