package org.arcdose.attach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java sources compiled within a test. */
final class Compiled {
  private Compiled() {}

  /**
   * @param sources each one top level class, with its package
   * @return class files by name in a jar
   */
  static Map<String, byte[]> classes(Path classpath, List<String> sources) {
    try {
      Path output = Files.createTempDirectory("classes");
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      List<JavaFileObject> units = new ArrayList<>();
      for (String source : sources) {
        units.add(new Source(source));
      }
      List<String> options =
          List.of(
              "-d",
              "" + output,
              "-cp",
              "" + classpath,
              "-proc:none",
              "--release",
              "17",
              "-Xlint:none");
      if (!compiler.getTask(null, null, null, options, null, units).call()) {
        throw new IllegalArgumentException("does not compile");
      }
      Map<String, byte[]> classes = new TreeMap<>();
      try (var files = Files.walk(output)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          classes.put(output.relativize(file).toString(), Files.readAllBytes(file));
          Files.delete(file);
        }
      }
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///" + name(text) + ".java"), Kind.SOURCE);
      this.text = text;
    }

    private static String name(String text) {
      var type =
          java.util.regex.Pattern.compile("\\b(?:class|interface|enum|record) (\\w+)")
              .matcher(text);
      if (!type.find()) {
        throw new IllegalArgumentException(text);
      }
      return type.group(1);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
